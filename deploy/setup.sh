#!/usr/bin/env bash
# Makes this checkout ready: uv, Python 3.10, the environment from the lock file, and the system's libraries.
#   deploy/setup.sh          what `make run` needs
#   deploy/setup.sh tests    also what `make test` needs (a browser, poppler, PostgreSQL, Redis)
#   deploy/setup.sh load     also Locust for `make load`, in a folder of its own (.tools/load)
# A second run does only what is missing. Each failure is one plain sentence.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
can_be_root() { [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; }

APT_UPDATED=""
apt_install() {
    can_be_root || fail "Some system parts are missing. Ask the person who looks after this computer to run: sudo apt-get install $*"
    if [ -z "$APT_UPDATED" ]; then as_root apt-get update -qq || say "The list of system packages could not be renewed; trying the old one."; APT_UPDATED=1; fi
    say "Installing: $*"
    # RUNLEVEL=1: a server that comes as a package is not started by it; the tests start their own.
    as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        fail "These system parts could not be installed: $*. Check the network, then run this again."
}

# No pipe to `grep -q`: it stops at the first hit, and with pipefail the list that is cut off would count as a miss.
LIBRARIES=""
has_library() {
    [ -n "$LIBRARIES" ] || LIBRARIES=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p || true)
    [[ $LIBRARIES == *"$1"* ]]
}

missing_packages() {
    has_library libpango-1.0.so && has_library libpangoft2-1.0.so || echo libpango-1.0-0 libpangoft2-1.0-0
    has_library libharfbuzz-subset.so || echo libharfbuzz-subset0
    command -v tesseract >/dev/null || echo tesseract-ocr tesseract-ocr-eng
    command -v fc-list >/dev/null || echo fontconfig
    [ -d /usr/share/fonts/opentype/opendyslexic ] || [ -d /usr/share/fonts/truetype/opendyslexic ] || echo fonts-opendyslexic
    if [ "${1:-}" = tests ]; then
        [ -x /usr/bin/chromium ] || echo chromium
        has_library libatomic.so.1 || echo libatomic1 # the driver of the browser tests needs it
        command -v pdftoppm >/dev/null || echo poppler-utils
        command -v soffice >/dev/null || echo libreoffice-writer-nogui
        ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || echo postgresql
        command -v redis-server >/dev/null || echo redis-server
    fi
}

system_libraries() {
    local missing
    if ! command -v apt-get >/dev/null; then
        has_library libpango-1.0.so 2>/dev/null && command -v tesseract >/dev/null && return
        fail "On this system, please install Pango (1.44 or newer, with HarfBuzz) and tesseract by hand, then run this again."
    fi
    missing=$(missing_packages "${1:-}" | tr '\n' ' ')
    # shellcheck disable=SC2086
    [ -z "${missing// /}" ] || apt_install $missing
}

# A uv that really runs: under pyenv a shim can be there and fail.
find_uv() {
    local candidate
    for candidate in .tools/bin/uv uv "$HOME/.local/bin/uv"; do
        if "$candidate" --version >/dev/null 2>&1; then UV=$candidate; return; fi
    done
    say "Getting uv, which makes the Python environment."
    if ! python3 -m venv .tools >/dev/null 2>&1; then
        rm -rf .tools
        command -v apt-get >/dev/null || fail "Python's venv is missing. Install it (python3-venv), then run this again."
        apt_install python3-venv
        python3 -m venv .tools >/dev/null || fail "Python 3 could not make a tools folder here. Check that this folder can be written to."
    fi
    .tools/bin/python -m pip install --quiet --disable-pip-version-check uv >/dev/null 2>&1 ||
        fail "uv could not be fetched. Check the network, then run this again."
    UV=.tools/bin/uv
    "$UV" --version >/dev/null || fail "uv was fetched but does not run on this computer."
}

is_310() { "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 10))' >/dev/null 2>&1; }

find_python() {
    local candidate
    for candidate in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10*/bin/python3.10 python3.10 /usr/bin/python3.10 python3; do
        if is_310 "$candidate"; then PYTHON=$(command -v "$candidate"); return; fi
    done
    PYTHON=$("$UV" python find --no-project 3.10 2>/dev/null) && is_310 "$PYTHON" && return
    say "Getting Python 3.10."
    "$UV" python install --quiet 3.10 >/dev/null 2>&1 && PYTHON=$("$UV" python find --no-project 3.10) && return
    fail "Python 3.10 is missing and could not be fetched. Install it (for example with: pyenv install 3.10), then run this again."
}

# The environment is made anew only when the lock file, the project or Python changed.
environment() {
    local wanted
    wanted=$(cat uv.lock pyproject.toml .python-version deploy/setup.sh | sha256sum | cut -d' ' -f1)
    if [ -x .venv/bin/python ] && [ "$(cat .venv/.made-from 2>/dev/null)" = "$wanted" ]; then return; fi
    find_uv
    find_python
    say "Making the environment (.venv). The first time takes a few minutes and about 3 GB."
    local certificates=/etc/ssl/certs/ca-certificates.crt
    [ -n "${SSL_CERT_FILE:-}" ] || [ ! -f "$certificates" ] || export SSL_CERT_FILE=$certificates
    # Compiled now: who starts the companion may not write here (a kiosk's user), and each start would take half a minute more.
    UV_PROJECT_ENVIRONMENT=.venv "$UV" sync --quiet --frozen --compile-bytecode --extra chat --extra cluster --python "$PYTHON" ||
        fail "The environment could not be made from uv.lock. Check the network and the space on the disk, then run this again."
    echo "$wanted" >.venv/.made-from
}

# Locust only speaks HTTP: it comes from the lock file too, but never into the environment that the companion runs in.
load_tester() {
    [ ! -x .tools/load/bin/locust ] || return 0
    find_uv
    find_python
    UV_PROJECT_ENVIRONMENT=.tools/load "$UV" sync --quiet --frozen --only-group bench --python "$PYTHON" ||
        fail "Locust could not be fetched. Check the network, then run this again."
}

system_libraries "${1:-}"
environment
[ "${1:-}" != load ] || load_tester
