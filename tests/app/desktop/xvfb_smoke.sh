#!/bin/sh
# xvfb_smoke.sh <siaran>: the program on a real X display with a window manager. Its window must be mapped under its
# title, and a second start must bring a minimised window back.
set -eu
program=$1

work=$(mktemp -d "${TMPDIR:-/tmp}/siaran-xvfb.XXXXXX")
chmod 755 "$work"
mkdir -m 700 "$work/run"
display_pid="" manager_pid="" program_pid=""

end() {
    for pid in $program_pid $manager_pid $display_pid; do
        kill "$pid" 2>/dev/null && wait "$pid" || true
    done
    rm -rf "$work"
}
trap end EXIT

fail() {
    echo "$1" >&2
    cat "$work"/*.log >&2
    exit 1
}

# wait_for <what> <command...>: until the command succeeds, at most a minute.
wait_for() {
    what=$1
    shift
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] || fail "$what did not come"
        sleep 0.1
    done
}

# The server takes a free number and tells which.
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
display_pid=$!
wait_for "the display" test -s "$work/display"
DISPLAY=":$(cat "$work/display")"
export DISPLAY

openbox --sm-disable >"$work/openbox.log" 2>&1 &
manager_pid=$!
wait_for "the window manager" xdotool get_desktop

start() {
    exec env QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR="$work/run" \
        "$program" --practice --language en --data-dir "$work/data"
}
shown() { xdotool search --onlyvisible --name '^Campaigns – Siaran$'; }
is_hidden() { ! shown; }

start >"$work/siaran.log" 2>&1 &
program_pid=$!
wait_for "the window of campaigns" shown
window=$(shown)

eval "$(xdotool getwindowgeometry --shell "$window")"
[ "$WIDTH" -le 1366 ] && [ "$HEIGHT" -le 768 ] || fail "the window is larger than the screen: ${WIDTH}x$HEIGHT"

xdotool windowminimize "$window"
wait_for "the end of minimising" is_hidden
(start) >"$work/second.log" 2>&1 || fail "the second start was no success"
wait_for "the window after a second start" shown

kill "$program_pid"
wait "$program_pid" || fail "the program did not end in good order"
program_pid=""
