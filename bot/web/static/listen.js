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
    all(false);
  }
  // "Read everything to me" turns into "Stop the sound" while it reads.
  function all(reads) {
    const button = document.querySelector("[data-read-all]");
    if (!button || (button.dataset.reads === "yes") === reads) return;
    button.dataset.reads = reads ? "yes" : "no";
    const label = button.querySelector("span");
    [label.textContent, button.dataset.other] = [button.dataset.other, label.textContent];
  }
  function one(id, spans, mine) {
    return new Promise((done) => {
      if (mine !== run) { done(false); return; }
      clearMarks();
      marked = spans;
      spans.forEach((span) => span.classList.add("now"));
      if (spans[0] && spans[0].scrollIntoView) spans[0].scrollIntoView({ block: "nearest", behavior: window.companion.calm() ? "auto" : "smooth" });
      audio = new Audio("/say/" + id + ".wav");
      audio.playbackRate = speeds[root.dataset.speed] || 1;
      audio.preservesPitch = true;
      audio.onended = () => done(true);
      audio.onerror = () => { if (mine === run) window.companion.tell(document.querySelector("[data-status]").dataset.soundBroken); done(false); };
      audio.play().catch((error) => { if (error.name === "NotAllowedError") done(false); else if (audio && audio.onerror) audio.onerror(); });
    });
  }
  function clearMarks() { if (marked) marked.forEach((span) => span.classList.remove("now")); marked = null; }

  async function play(place, pressed, from) {
    stop();
    const mine = run;
    if (pressed) { button = pressed; pressed.classList.add("playing"); }
    const later = (span) => !from || from.contains(span) || from.compareDocumentPosition(span) & Node.DOCUMENT_POSITION_FOLLOWING;
    const spans = [...place.querySelectorAll(".say[data-say]")].filter((span) => span.checkVisibility() && later(span));
    for (const span of spans) if (!(await one(span.dataset.say, [span], mine))) break;
    if (mine === run) stop();
  }
  // The name of one thing, for who goes by ear; done when it has been said. The words travel in the body of a post, and
  // what is read aloud already is not talked into.
  const names = new Map();
  async function name(text) {
    if (!text || marked) return;
    stop();
    const mine = run;
    if (!names.has(text)) names.set(text, window.companion.post("/say", { text }).then((data) => data && data.id, () => null));
    const id = await names.get(text);
    if (id && mine === run) await one(id, [], mine);
    if (mine === run) clear();
  }
  window.companionSound = { play, stop, name, reads: () => Boolean(marked && marked.length) };

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
  // In the chat reading starts where the news starts: at the last bubbles.
  const everything = document.querySelector("[data-read-all]");
  if (everything) everything.addEventListener("click", () => {
    if (everything.dataset.reads === "yes") { stop(); return; }
    const said = document.querySelectorAll("[data-log] [data-turn]");
    const turn = said.length ? said[said.length - 1].dataset.turn : "";
    const from = [...said].find((bubble) => bubble.dataset.turn === turn);
    play(document.getElementById("main"), null, from).catch(stop);
    all(true);
  });
  // A card that was pressed is heard at once; a browser that plays nothing unasked stays silent.
  const card = document.querySelector("[data-play-now]");
  if (card) play(card);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") stop(); });
  addEventListener("pagehide", stop);
})();
