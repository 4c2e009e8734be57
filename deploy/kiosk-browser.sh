#!/bin/sh
# The browser of a kiosk: full screen, private, with nothing kept. Start it when the desktop has started.
# The profile lies in memory (/dev/shm) and is made anew each time.
set -eu
ADDRESS="${1:-http://127.0.0.1:8000}"
PROFILE="$(mktemp -d /dev/shm/companion-browser.XXXXXX)"
trap 'rm -rf "$PROFILE"' EXIT
trap 'exit 0' INT TERM HUP
exec_browser() {
  "${COMPANION_BROWSER:-chromium}" --kiosk --incognito --user-data-dir="$PROFILE" --no-first-run \
    --disable-background-networking --disable-sync --disable-translate --disable-breakpad --disable-logging \
    --disable-features=Translate,AutofillServerCommunication,MediaRouter --disable-spell-checking \
    --disable-pinch --overscroll-history-navigation=0 --password-store=basic --disable-extensions \
    ${COMPANION_BROWSER_FLAGS:-} "$ADDRESS"
}
# After a crash, or when somebody closed the window, the kiosk comes back.
while true; do
  exec_browser || true
  sleep 1
done
