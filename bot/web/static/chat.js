// The chat without reloading: bubbles come in, choices change, words wait while the helper wakes up.
(function () {
  "use strict";
  const log = document.querySelector("[data-log]");
  const choices = document.querySelector("[data-choices]");
  const where = document.querySelector("[data-where]");
  const notice = document.querySelector("[data-notice]");
  const typing = document.querySelector("[data-typing]");
  const composer = document.querySelector("[data-composer]");
  const box = composer.querySelector("textarea");
  const waking = document.querySelector("[data-waking]");
  const waitingTexts = [];
  let busy = false, unanswered = null;

  const fresh = () => Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  // The first new bubble comes to the top, so that reading starts where the news starts.
  const inView = (first) => { if (first) first.scrollIntoView({ block: "start", behavior: window.companion.calm() ? "auto" : "smooth" }); };
  // A choice that was pressed is gone: the keyboard goes on at the first new one.
  function goOn() {
    if (window.companionKeys) window.companionKeys.first();
    else if (document.activeElement === document.body) (choices.querySelector("button") || log).focus({ preventScroll: true });
  }
  const grow = () => { box.style.height = "auto"; box.style.height = Math.min(box.scrollHeight + 4, innerHeight * 0.4) + "px"; };

  // What was said stands there at once; it becomes a real bubble when the answer comes.
  function soon(words) {
    if (!words) return null;
    const bubble = document.createElement("div");
    bubble.className = "bubble me wait new";
    bubble.setAttribute("aria-hidden", "true");
    const box = document.createElement("div");
    box.className = "words";
    box.append(document.createElement("p"));
    box.firstChild.textContent = words;
    bubble.append(box);
    log.append(bubble);
    typing.scrollIntoView({ block: "nearest" });
    return bubble;
  }
  // What is typed while an answer is on its way waits its turn; nothing typed is lost.
  function take(text) {
    if (text && box.value.trim() === text) { box.value = ""; grow(); }
  }
  function giveBack(text) {
    if (text && !box.value.trim()) { box.value = text; grow(); }
    return false;
  }
  // What is sent again because its answer was lost keeps its id, so that it counts once.
  function withId(fields) {
    const said = JSON.stringify([fields.text, fields.button]);
    if (!unanswered || unanswered.said !== said) unanswered = { said, id: fresh() };
    return { ...fields, id: unanswered.id };
  }
  async function send(fields, shown) {
    if (busy) { if (fields.text) { waitingTexts.push(fields.text); take(fields.text); } return; }
    busy = true;
    let sent = true;
    take(fields.text);
    notice.textContent = "";
    typing.hidden = false;
    const waiting = soon(shown || fields.text);
    try {
      const data = await window.companion.post("/chat", withId(fields));
      if (!data) return;
      if (waiting) waiting.remove();
      if (data.problem) { sent = giveBack(fields.text); notice.textContent = data.problem; return; }
      notice.textContent = data.notice;
      if (data.asleep) { sent = giveBack(fields.text); wait(fields); return; }
      unanswered = null;
      if (data.notice) sent = giveBack(fields.text);
      const start = document.querySelector("[data-start]");
      if (start) start.remove();
      const before = log.lastElementChild;
      log.insertAdjacentHTML("beforeend", data.bubbles);
      const first = before ? before.nextElementSibling : log.firstElementChild;
      for (let bubble = first; bubble; bubble = bubble.nextElementSibling) bubble.classList.add("new");
      choices.innerHTML = data.choices;
      where.innerHTML = data.where;
      goOn();
      inView(first);
    } catch (error) {
      sent = giveBack(fields.text);
      notice.textContent = composer.dataset.lost || "";
    } finally {
      if (waiting) waiting.remove();
      busy = false;
      typing.hidden = true;
      const next = sent ? waitingTexts.shift() : "";
      if (next) send({ text: next });
    }
  }
  // The words stay in the box; a button that was pressed is pressed again when the helper is awake.
  function wait(fields) {
    const look = async () => {
      const reply = await fetch("/awake").then((answer) => answer.json()).catch(() => ({}));
      if (!reply.awake) { setTimeout(look, 1500); return; }
      notice.textContent = "";
      if (fields.button) send(fields); else if (box.value.trim() === (fields.text || "").trim()) send(fields);
    };
    setTimeout(look, 1500);
  }
  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text) send({ text });
  });
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-choices-form]");
    if (!form || !event.submitter || !event.submitter.value) return;
    event.preventDefault();
    if (window.companionSound) window.companionSound.stop();
    const label = event.submitter.querySelector(".label");
    send({ button: event.submitter.value }, label && event.submitter.classList.contains("choice") ? label.textContent : "");
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); composer.requestSubmit(); }
  });
  box.addEventListener("input", grow);
  if (box.value) grow();

  if (waking) {
    const look = async () => {
      const reply = await fetch("/awake").then((answer) => answer.json()).catch(() => ({}));
      if (!reply.awake) setTimeout(look, 1500);
      else if (box.value.trim()) waking.remove();
      else location.reload();
    };
    setTimeout(look, 1000);
  }
  const newest = document.getElementById("new");
  if (newest) newest.scrollIntoView({ block: "start", behavior: "instant" });
})();
