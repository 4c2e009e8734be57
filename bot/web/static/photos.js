// Photos of a plan's pages: each with a small picture, to turn, move or remove before they are sent as one plan.
// They are drawn anew here, upright and no larger than is read; so where and when they were taken is not sent.
(function () {
  "use strict";
  const MOST_SIDE = 3000, SMALL = 132, QUALITY = 0.92;
  const form = document.querySelector("[data-drop]"), place = document.querySelector("[data-photos]");
  if (!form || !place) return;
  const list = place.querySelector("ol"), bar = place.querySelector("progress"), problem = form.querySelector("[data-problem]");
  const template = place.querySelector("template"), fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  let photos = []; // {file, bitmap or null where this browser can't draw it, turn: 0 to 3 quarters to the right}
  let sending = false;

  const isPhoto = (file) => /^image\//.test(file.type) || /\.(jpe?g|png|heic|heif|tiff?|webp)$/i.test(file.name);
  function draw(canvas, photo, most) {
    const { bitmap, turn } = photo, scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
    const wide = Math.round(bitmap.width * scale), tall = Math.round(bitmap.height * scale);
    [canvas.width, canvas.height] = turn % 2 ? [tall, wide] : [wide, tall];
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.translate(canvas.width / 2, canvas.height / 2);
    pen.rotate((turn * Math.PI) / 2);
    pen.drawImage(bitmap, -wide / 2, -tall / 2, wide, tall);
    return canvas;
  }
  function show() {
    place.hidden = !photos.length;
    place.querySelector("[data-photo-count]").textContent = photos.length ? fill(place.dataset.count, { count: photos.length }) : "";
    list.replaceChildren(...photos.map((photo, at) => {
      const item = template.content.firstElementChild.cloneNode(true), page = fill(place.dataset.page, { number: at + 1 });
      const canvas = item.querySelector("canvas");
      canvas.setAttribute("aria-label", page);
      if (photo.bitmap) draw(canvas, photo, SMALL);
      item.querySelector("[data-name]").textContent = page + (photo.bitmap ? "" : ": " + photo.file.name);
      for (const button of item.querySelectorAll("button")) {
        button.setAttribute("aria-label", button.textContent.trim() + ": " + page);
        button.disabled = (button.dataset.do === "turn" && !photo.bitmap) || (button.dataset.do === "earlier" && at === 0) || (button.dataset.do === "later" && at === photos.length - 1);
        button.addEventListener("click", () => act(button.dataset.do, at));
      }
      return item;
    }));
  }
  function act(what, at) {
    if (sending) return;
    let now = at;
    if (what === "turn") photos[at].turn = (photos[at].turn + 1) % 4;
    if (what === "remove") photos.splice(at, 1);
    if (what === "earlier" || what === "later") {
      now = at + (what === "later" ? 1 : -1);
      photos.splice(now, 0, photos.splice(at, 1)[0]);
    }
    show();
    if (what === "remove") window.companion.tell(fill(place.dataset.gone, { number: at + 1 }));
    else if (now !== at) window.companion.tell(fill(place.dataset.moved, { number: now + 1 }));
    // The keyboard stays with the page that was pressed; at the end of the list with its neighbour.
    const item = list.children[Math.min(now, photos.length - 1)];
    const same = item && item.querySelector(`[data-do=${what}]:not(:disabled)`);
    (same || (item && item.querySelector("button:not(:disabled)")) || form.querySelector("#file")).focus();
  }
  window.companionPhotos = {
    // Takes what was chosen where all of it is photos; gives false for a document, which goes as it is.
    async take(files) {
      const all = [...files];
      if (!all.length || !all.every(isPhoto)) { photos = []; show(); return false; }
      for (const file of all) {
        const bitmap = await createImageBitmap(file).catch(() => null);
        photos.push({ file, bitmap, turn: 0 });
      }
      show();
      return true;
    },
  };
  const camera = form.querySelector("#camera");
  const taken = async () => { if (camera.files.length && await window.companionPhotos.take(camera.files)) camera.value = ""; };
  camera.addEventListener("change", taken);
  taken(); // taken before this script was there

  const asBlob = (photo) => (photo.bitmap ? new Promise((done) => draw(document.createElement("canvas"), photo, MOST_SIDE).toBlob(done, "image/jpeg", QUALITY)) : Promise.resolve(photo.file));
  form.addEventListener("submit", async (event) => {
    if (!photos.length || event.defaultPrevented) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    problem.textContent = "";
    const body = new FormData();
    body.append("at", window.companion.at);
    let sum = 0;
    for (const [at, photo] of photos.entries()) {
      const blob = await asBlob(photo);
      sum += blob.size;
      body.append("file", blob, photo.bitmap ? `page-${at + 1}.jpg` : photo.file.name);
    }
    if (sum > Number(form.dataset.most)) { stopped(form.dataset.tooBig); return; }
    bar.hidden = false;
    const sent = new XMLHttpRequest();
    sent.upload.addEventListener("progress", (step) => { if (step.lengthComputable) bar.value = step.loaded / step.total; });
    sent.addEventListener("load", () => {
      let reply = {};
      try { reply = JSON.parse(sent.responseText); } catch { /* no reply of ours: as if it was cut off */ }
      if (reply.go) location.assign(reply.go); else stopped(reply.problem || place.dataset.cutOff);
    });
    sent.addEventListener("error", () => stopped(place.dataset.cutOff));
    sent.open("POST", form.action);
    sent.setRequestHeader("X-Part", "1");
    sent.send(body);
  });
  function stopped(words) {
    sending = false;
    bar.hidden = true;
    bar.value = 0;
    problem.textContent = words;
  }
})();
