// Listening: sentence by sentence, the one that is spoken lit up. Speech comes from this computer.
(function () {
  "use strict";
  const speeds = { slow: 0.8, normal: 1, fast: 1.25 };
  const root = document.documentElement;
  let audio = null, run = 0, marked = null, button = null;

  function clear() {
    if (marked) marked.forEach((span) => span.classList.remove("now"));
    marked = null;
    if (button) button.classList.remove("playing");
    button = null;
  }
  function stop() {
    run += 1;
    if (audio) { audio.pause(); audio = null; }
    clear();
    const all = document.querySelector("[data-read-all]");
    if (all) all.setAttribute("aria-pressed", "false");
  }
  function one(id, spans, mine) {
    return new Promise((done) => {
      if (mine !== run) { done(false); return; }
      clearMarks();
      marked = spans;
      spans.forEach((span) => span.classList.add("now"));
      const calm = root.dataset.calm === "yes" || matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (spans[0] && spans[0].scrollIntoView) spans[0].scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
      audio = new Audio("/say/" + id + ".wav");
      audio.playbackRate = speeds[root.dataset.speed] || 1;
      audio.preservesPitch = true;
      audio.onended = () => done(true);
      audio.onerror = () => { if (mine === run) window.companion.tell(document.querySelector("[data-status]").dataset.soundBroken); done(false); };
      audio.play().catch(() => { if (audio && audio.onerror) audio.onerror(); });
    });
  }
  function clearMarks() { if (marked) marked.forEach((span) => span.classList.remove("now")); marked = null; }

  async function play(place, pressed) {
    stop();
    const mine = run;
    if (pressed) { button = pressed; pressed.classList.add("playing"); }
    const spans = [...place.querySelectorAll(".say[data-say]")].filter((span) => span.offsetParent !== null || place.contains(span));
    for (const span of spans) if (!(await one(span.dataset.say, [span], mine))) break;
    if (mine === run) stop();
  }
  window.companionSound = { play, stop };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-listen]");
    if (!link) return;
    event.preventDefault();
    if (link.classList.contains("playing")) { stop(); return; }
    const idea = link.closest("[data-idea]");
    const whole = /\/say\/(\w+)\.wav/.exec(link.getAttribute("href"));
    if (link.dataset.listen === "whole" && whole) {
      stop();
      button = link; link.classList.add("playing");
      const mine = run;
      one(whole[1], [...idea.querySelectorAll(".say")], mine).then(() => { if (mine === run) stop(); });
    } else play(idea || link.parentElement, link);
  });
  const all = document.querySelector("[data-read-all]");
  if (all) all.addEventListener("click", () => {
    if (all.getAttribute("aria-pressed") === "true") { stop(); return; }
    play(document.getElementById("main")).catch(stop);
    all.setAttribute("aria-pressed", "true");
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") stop(); });
  addEventListener("pagehide", stop);
})();
