// Makes the page quicker, never more able: every form here works without it.
"use strict";

const stream = document.getElementById("stream");
const notice = document.getElementById("notice");
const box = document.getElementById("q");
const asked = []; // what was typed, for the arrow keys
let place = 0;

/** The first element of a fragment that the server made (and escaped). */
function built(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

function say(words, bad = false) {
  notice.textContent = words;
  notice.classList.toggle("bad", bad);
}

/** Puts a card on top of the stream, once: a card whose id stands there already is dropped. */
function show(card) {
  if (!card || document.getElementById(card.id)) return false;
  document.getElementById("empty")?.remove();
  card.classList.add("arrived");
  stream.querySelector("h2").after(card);
  return true;
}

/** Marks the alert that a card corrects, as the server will when the page is loaded again. */
function markCorrected(card) {
  const told = card.dataset.under && stream.querySelector(`[data-event="${CSS.escape(card.dataset.under)}"]`);
  if (!told || !card.classList.contains("corrected")) return;
  const badge = card.querySelector(".badge").cloneNode(true);
  const mark = told.querySelector(".fixed") ?? document.createElement("p");
  mark.className = "fixed";
  mark.replaceChildren(badge, ` ${card.querySelector("h3").textContent}`);
  told.querySelector(".stamp").after(mark);
  told.classList.add("outdated");
}

async function ask(question) {
  say("Looking it up …");
  stream.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch("/ask", {
      method: "POST",
      headers: { "X-Fragment": "1" },
      body: new URLSearchParams({ q: question }),
    });
    if (!answer.headers.has("X-Fragment")) throw new Error(await answer.text());
    const card = built(await answer.text());
    show(card);
    say("");
    card.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  } catch (error) {
    say(error instanceof TypeError ? "No answer: is newsbot still running?" : error.message, true);
  } finally {
    stream.removeAttribute("aria-busy");
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || !form.action.endsWith("/ask")) return;
  const question = (event.submitter?.value || box.value).trim();
  event.preventDefault();
  if (!question) return;
  if (form.id === "ask") {
    asked.push(question);
    place = asked.length;
    box.value = "";
  }
  ask(question);
});

// A source's number beside a sentence is a link to "/?q=/source+3".
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="/?q="]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(new URL(link.href).searchParams.get("q"));
});

box.addEventListener("keydown", (event) => {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step || !asked.length) return;
  event.preventDefault();
  place = Math.min(Math.max(place + step, 0), asked.length);
  box.value = asked[place] ?? "";
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.matches("input, button, summary")) return;
  event.preventDefault();
  box.focus();
});

function listen() {
  const live = document.getElementById("live");
  const words = document.getElementById("live-words");
  const mark = (state, told) => {
    live.className = state;
    words.textContent = told;
  };
  const events = new EventSource("/events");
  events.onopen = () => mark("on", "Live");
  events.onerror = () => {
    mark("off", "Reconnecting …");
    // A browser gives up for good after an error status: try again with a fresh stream.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 5000);
  };
  events.addEventListener("delivery", (event) => {
    const card = built(event.data);
    if (!show(card)) return;
    markCorrected(card);
    say(`${card.querySelector(".badge").textContent}: ${card.querySelector("h3").textContent}`);
  });
  events.addEventListener("standing", (event) => {
    const lists = built(event.data);
    const side = document.getElementById("standing");
    for (const open of side.querySelectorAll("details[open]")) {
      lists.querySelector(`details[data-kind="${open.dataset.kind}"]`)?.setAttribute("open", "");
    }
    side.replaceChildren(lists);
    document.getElementById("following").textContent = lists.dataset.following;
  });
}

if (matchMedia("(pointer: fine)").matches) box.focus({ preventScroll: true });
listen();
