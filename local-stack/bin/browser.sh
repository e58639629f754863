# Finds Chromium or Chrome. Sourced.

find_browser() {
  local program
  if [ -n "${SHOUYUE_BROWSER:-}" ] && [ -x "$SHOUYUE_BROWSER" ]; then
    echo "$SHOUYUE_BROWSER"
    return 0
  fi
  for program in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$program" 2>/dev/null; then return 0; fi
  done
  program="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  [ -x "$program" ] && echo "$program"
}
