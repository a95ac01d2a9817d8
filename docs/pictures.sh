#!/bin/sh
# Makes the pictures of the README: drives the main job through the real windows and keeps some of its screenshots.
# Needs ./test to have built the release preset.
set -eu
cd "$(dirname "$0")/.."
screens=$(mktemp -d)
trap 'rm -rf "$screens"' EXIT
SIARAN_SCREENS="$screens" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 build/release/bin/tst_mainjob >/dev/null

mkdir -p docs/pictures
keep() { cp "$screens/mainjob_$1.png" "docs/pictures/$2.png"; }
keep 12_campaign_running_light campaigns-light
keep 14_analytics_campaign_dark analytics-dark
keep 05_segment_builder_light segments-light
keep id_10_wizard_review_dark review-indonesian-dark
