# Sourced by ./run and ./test: what the project needs from Debian, and how it is built.
# shellcheck shell=sh

# What is needed to build Siaran and run it.
packages_to_run="
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6opengl6-dev qt6-charts-dev
    qt6-svg-dev libqt6svg6 libqt6svgwidgets6 libqt6sql6-psql qt6-httpserver-dev qt6-qpa-plugins libgl-dev libxkbcommon-dev
    qtkeychain-qt6-dev qcoro-qt6-dev libexpected-dev libspdlog-dev libphonenumber-dev libcsv-dev libpq-dev
    libquazip1-qt6-dev postgresql-15 libssl-dev fonts-noto-color-emoji"

# What the tests need besides.
packages_to_test="librapidcheck-dev libyaml-dev openssl xvfb xauth openbox xdotool"

say() { printf '%s\n' "$*" >&2; }

fail() { say "$*"; exit 1; }

# Installs those of the named packages that are missing; does nothing when none is.
install_missing() {
    missing=""
    for package in "$@"; do
        case "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" in
            installed) ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || fail "Siaran is built from Debian's packages, and apt-get is not here. Missing:$missing"
    if [ "$(id -u)" -eq 0 ]; then as_root=""; else as_root="sudo"; fi
    [ -z "$as_root" ] || command -v sudo >/dev/null || fail "These packages are missing, and only root may install them:$missing"
    say "Installing what Siaran needs to be built and run:$missing"
    $as_root apt-get update -q >/dev/null || fail "Debian's package lists could not be fetched. Is this computer online?"
    # A machine that only builds wants no PostgreSQL cluster of Debian's: Siaran keeps one of its own.
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        $as_root mkdir -p /etc/postgresql-common
        printf 'create_main_cluster = false\n' | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >/dev/null \
        || fail "Some packages could not be installed:$missing"
}

# build_preset <preset> [cmake option...]: configures once, builds what changed, quietly unless it fails.
build_preset() {
    preset=$1
    shift
    launcher=""
    if command -v ccache >/dev/null; then
        launcher="-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"
        # Without these ccache does not look behind precompiled headers.
        export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    fi
    log="build/$preset/configure.log"
    mkdir -p "build/$preset"
    # shellcheck disable=SC2086
    cmake --preset "$preset" $launcher "$@" >"$log" 2>&1 || { cat "$log" >&2; fail "Siaran could not be configured."; }
    [ -e "build/$preset/.built" ] || say "Building Siaran; the first time takes some minutes."
    cmake --build --preset "$preset" >&2 || fail "Siaran could not be built."
    touch "build/$preset/.built"
}
