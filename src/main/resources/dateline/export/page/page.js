(function () {
  "use strict";
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const byId = id => document.getElementById(id);
  const root = document.documentElement;
  const side = document.querySelector(".side");
  const overview = byId("overview");
  const search = byId("search");
  const items = all(".item");
  const sentences = all(".sentence");
  const actors = all(".actor");
  const marks = new Map();
  all(".picture a").forEach(link => {
    const place = link.getAttribute("href").slice(1);
    marks.set(place, (marks.get(place) || []).concat(link));
  });
  const words = new Map();
  const plain = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const wordsOf = node => {
    if (!words.has(node)) {
      const own = node.cloneNode(true);
      all(".links,.grounds,.tension a", own).forEach(other => other.parentNode.removeChild(other));
      words.set(node, plain(own.textContent));
    }
    return words.get(node);
  };

  /* The link by which an item, an actor or a sentence is selected. */
  const titleOf = node => Array.from(node.children).find(part => part.matches("a"));

  function make(tag, text, attributes) {
    const node = document.createElement(tag);
    node.textContent = text;
    Object.keys(attributes || {}).forEach(name => node.setAttribute(name, attributes[name]));
    return node;
  }

  /* Passages: the sentences between the first and the last of each. */
  function covered(link) {
    const first = sentences.indexOf(byId(link.getAttribute("href").slice(1)));
    const last = sentences.indexOf(byId("sentence=" + link.getAttribute("data-to")));
    return sentences.slice(first, Math.max(first, last) + 1);
  }
  const passagesOf = item => all(".at a", item);
  const restingOn = new Map();
  items.forEach(item => passagesOf(item).forEach(link => covered(link).forEach(sentence => {
    const there = restingOn.get(sentence) || [];
    if (there.indexOf(item) < 0) restingOn.set(sentence, there.concat(item));
  })));

  const grounds = new Map();
  all(".grounds a").forEach(link => {
    const place = link.getAttribute("href").slice(1);
    grounds.set(place, (grounds.get(place) || []).concat(link.closest(".item")));
  });

  /* The panel with what is selected. */
  const panel = make("section", "", { id: "panel", "aria-labelledby": "panel-title", hidden: "" });
  const row = make("div", "", { class: "row" });
  const kicker = make("p", "", { class: "meta" });
  const button = (text, label, act) => {
    const made = make("button", text, { type: "button", "aria-label": label, title: label });
    made.addEventListener("click", act);
    return made;
  };
  const back = button("\u2190", "Back", () => history.back());
  const previous = button("\u2191", "Previous", () => step(-1));
  const next = button("\u2193", "Next", () => step(1));
  const close = button("\u00d7", "Close", () => leave());
  const title = make("h2", "", { id: "panel-title", tabindex: "-1", dir: "auto" });
  const body = make("div", "", { class: "body" });
  [back, kicker, previous, next, close].forEach(node => row.appendChild(node));
  [row, title, body].forEach(node => panel.appendChild(node));
  side.appendChild(panel);
  let selected = null;
  let opener = null;

  const shown = kind => all(kind).filter(node => !node.closest("[hidden]"));
  function step(by) {
    const walk = shown(selected.classList.contains("claim") ? ".claim.item" : ".event.item");
    const to = walk[walk.indexOf(selected) + by];
    if (to) go("#" + to.id);
  }

  function fill(node) {
    body.textContent = "";
    const isItem = node.classList.contains("item");
    previous.hidden = next.hidden = !isItem;
    if (isItem) fillItem(node);
    else if (node.classList.contains("sentence")) fillSentence(node);
    else fillActor(node);
  }

  function copyOf(node) {
    const copy = node.cloneNode(true);
    copy.dir = "auto";
    return copy;
  }

  function fillItem(item) {
    const isClaim = item.classList.contains("claim");
    const walk = all(isClaim ? ".claim.item" : ".event.item");
    kicker.textContent = (isClaim ? "Claim " : "Event ") + (walk.indexOf(item) + 1) + " of " + walk.length;
    title.textContent = titleOf(item).textContent;
    const when = item.querySelector(".when");
    const time = item.querySelector(".time");
    if (when) title.appendChild(make("span", ", " + when.textContent, { class: "unseen" }));
    const concerned = actorsOf(item).filter(at => at).map(at => actors[at]);
    const names = concerned.map(actor => titleOf(actor).textContent).join(", ");
    const meta = item.querySelector(".meta");
    const said = !meta ? "" : isClaim ? meta.textContent : meta.textContent.replace(names, "").replace(/^ \u00b7 /, "");
    if (time) body.appendChild(copyOf(time));
    if (said) body.appendChild(make("p", said, { class: "meta" }));
    const links = make("p", "", { class: "names" });
    concerned.forEach(actor => links.appendChild(make("a", titleOf(actor).textContent, { href: "#" + actor.id, dir: "auto" })));
    if (concerned.length) body.appendChild(links);
    all(":scope>p,.more>p", item).filter(part => !part.matches(".meta,.about,.at,.time"))
      .forEach(part => body.appendChild(copyOf(part)));
    const resting = grounds.get(item.id) || [];
    list(number(resting.length, "claim") + (resting.length === 1 ? " rests" : " rest") + " on it", resting);
    const passages = passagesOf(item);
    if (passages.length) body.appendChild(make("p", "Where the text says so", { class: "lead" }));
    passages.forEach(link => body.appendChild(quotation(link)));
  }

  function quoteOf(link) {
    const behind = link.nextElementSibling;
    return behind && behind.matches("q") ? behind : null;
  }

  function quotation(link) {
    const block = make("blockquote", "", { dir: "auto" });
    const quote = quoteOf(link);
    let marked = false;
    covered(link).forEach(sentence => {
      const said = sentence.querySelector(".said").textContent;
      const words = quote ? quote.textContent : "";
      const at = words ? said.indexOf(words) : -1;
      block.appendChild(document.createTextNode(block.firstChild ? " " : ""));
      if (at < 0) {
        block.appendChild(document.createTextNode(said));
      } else {
        marked = true;
        block.appendChild(document.createTextNode(said.slice(0, at)));
        block.appendChild(make("mark", words));
        block.appendChild(document.createTextNode(said.slice(at + words.length)));
      }
    });
    const prose = document.querySelector(".prose");
    if (prose.lang) block.lang = prose.lang;
    const foot = make("footer", "", { lang: "en", dir: "ltr" });
    if (quote && !marked) {
      foot.appendChild(make("span", "in the original: "));
      foot.appendChild(copyOf(quote));
      foot.appendChild(document.createTextNode(" \u00b7 "));
    }
    foot.appendChild(make("a", link.textContent + ", in the text", { href: link.getAttribute("href") }));
    block.appendChild(foot);
    return block;
  }

  function list(heading, members) {
    if (!members.length) return;
    body.appendChild(make("p", heading, { class: "lead" }));
    const made = make("ul", "", { class: "listed" });
    members.forEach(item => {
      const entry = make("li", "");
      const when = item.querySelector(".when");
      entry.appendChild(make("a", titleOf(item).textContent, { href: "#" + item.id, dir: "auto" }));
      if (when) entry.appendChild(make("span", " " + when.textContent, { class: "lead" }));
      made.appendChild(entry);
    });
    body.appendChild(made);
  }

  function fillSentence(sentence) {
    kicker.textContent = "Sentence";
    title.textContent = "Sentence " + sentence.id.slice("sentence=".length);
    body.appendChild(make("blockquote", sentence.querySelector(".said").textContent, { dir: "auto" }));
    const resting = restingOn.get(sentence) || [];
    list("Events", resting.filter(item => item.classList.contains("event")));
    list("Claims", resting.filter(item => item.classList.contains("claim")));
    if (!resting.length) body.appendChild(make("p", "No event and no claim rests on it.", { class: "meta" }));
  }

  function fillActor(actor) {
    kicker.textContent = "Actor";
    title.textContent = titleOf(actor).textContent;
    Array.from(actor.children).slice(1).forEach(part => body.appendChild(copyOf(part)));
    const number = String(actors.indexOf(actor));
    const concerned = items.filter(item => actorsOf(item).indexOf(number) >= 0);
    const only = make("button", "Show only what concerns it", { type: "button" });
    only.addEventListener("click", () => { press(number); });
    body.appendChild(only);
    list("Events", concerned.filter(item => item.classList.contains("event")));
    list("Claims", concerned.filter(item => item.classList.contains("claim")));
  }

  /* Selection: the address names what is selected. */
  function unmark() {
    all(".chosen,.quoted").forEach(node => node.classList.remove("chosen", "quoted"));
  }

  function show(scroll, focus) {
    const place = location.hash.slice(1);
    const node = place.indexOf("=") > 0 ? byId(place) : null;
    const selectable = node && node.matches(".item,.actor,.sentence");
    unmark();
    selected = selectable ? node : null;
    panel.hidden = !selectable;
    overview.hidden = selectable;
    side.setAttribute("aria-label", selectable ? "Selected" : "What the argument hangs on");
    document.body.classList.toggle("open", !!selectable);
    if (!selectable) {
      if (node && scroll) node.scrollIntoView();
      return;
    }
    if (node.hidden) clearFilter();
    fill(node);
    back.hidden = !(history.state && history.state.depth);
    node.classList.add("chosen");
    (marks.get(place) || []).forEach(mark => {
      mark.classList.add("chosen");
      rove(mark);
    });
    passagesOf(node).forEach(link => covered(link).forEach(sentence => sentence.classList.add("quoted")));
    panel.scrollTop = side.scrollTop = 0;
    if (scroll) node.scrollIntoView({ block: scroll });
    if (focus) title.focus({ preventScroll: true });
  }

  function go(address, from) {
    if (from && !panel.contains(from)) opener = from;
    const depth = (history.state && history.state.depth || 0) + 1;
    const toText = address.indexOf("#sentence=") === 0;
    try {
      history.pushState({ depth: depth }, "", address);
    } catch (refused) {
      location.hash = address;
      return;
    }
    show(toText ? "center" : "", true);
  }

  function leave() {
    const to = opener && document.contains(opener) ? opener : selected && selected.querySelector("a");
    try {
      history.pushState({ depth: (history.state && history.state.depth || 0) + 1 }, "", location.pathname + location.search + "#");
    } catch (refused) {
      location.hash = "";
    }
    show();
    if (to) to.focus({ preventScroll: true });
  }

  document.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a[href^='#']");
    if (link) {
      const address = link.getAttribute("href");
      const target = byId(address.slice(1));
      if (target && target.matches(".item,.actor,.sentence")) {
        event.preventDefault();
        go(address, link);
      }
      return;
    }
    const sentence = event.target.closest(".sentence.marked");
    if (sentence && window.getSelection().isCollapsed) go("#" + sentence.id, titleOf(sentence));
  });
  window.addEventListener("hashchange", () => show("nearest", false));

  /* Filter and search. */
  const chips = all(".chip");
  const count = byId("count");
  const clear = byId("clear");
  const more = byId("more-actors");
  const actorsOf = item => (item.getAttribute("data-of") || "").split(" ");
  const pressed = name => chipsNow()
    .filter(chip => chip.getAttribute("aria-pressed") === "true" && chip.hasAttribute(name))
    .map(chip => chip.getAttribute(name));
  function chipsNow() { return all(".chip"); }
  const number = (many, noun) => many.toLocaleString("en") + " " + noun + (many === 1 ? "" : "s");
  const share = (kind, noun) => {
    const of = all(kind);
    const left = of.filter(node => !node.hidden).length;
    return left === of.length ? number(left, noun) : left.toLocaleString("en") + " of " + number(of.length, noun);
  };

  function apply() {
    const terms = plain(search.value).split(/\s+/).filter(term => term);
    const wanted = pressed("data-actor");
    const sure = pressed("data-sure");
    const has = node => terms.every(term => wordsOf(node).indexOf(term) >= 0);
    items.forEach(item => {
      const concerned = actorsOf(item);
      item.hidden = !(wanted.every(actor => concerned.indexOf(actor) >= 0)
        && (!sure.length || sure.indexOf(item.getAttribute("data-certainty") || "asserted") >= 0)
        && has(item));
      (marks.get(item.id) || []).forEach(mark => mark.classList.toggle("off", item.hidden));
    });
    actors.forEach(actor => { actor.hidden = terms.length > 0 && !has(actor); });
    sentences.forEach(sentence => sentence.classList.toggle("found", terms.length > 0 && has(sentence)));
    all(".group").forEach(group => {
      const members = all(".item", group);
      group.hidden = members.length > 0 && members.every(item => item.hidden);
    });
    const narrowed = terms.length + wanted.length + sure.length > 0;
    clear.hidden = !narrowed;
    const found = all(".found").length;
    count.textContent = share(".event.item", "event") + ", " + share(".claim.item", "claim")
      + (terms.length && found ? ", " + number(found, "sentence") : "");
    const first = all(".picture a:not(.off)")[0];
    if (first) rove(first);
  }

  function clearFilter() {
    search.value = "";
    chipsNow().forEach(chip => chip.setAttribute("aria-pressed", "false"));
    apply();
  }

  function toggle(chip) {
    chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
    apply();
  }

  /* Presses the button of an actor, which is made where there is none. */
  function press(actor) {
    let chip = document.querySelector(".chip[data-actor='" + actor + "']");
    if (!chip) {
      chip = make("button", titleOf(actors[actor]).textContent, { type: "button", class: "chip", "data-actor": actor });
      byId("actor-chips").insertBefore(chip, more);
    }
    byId("filter").open = true;
    chip.setAttribute("aria-pressed", "true");
    apply();
    return chip;
  }

  byId("filter").addEventListener("click", event => {
    const chip = event.target.closest(".chip");
    if (chip) toggle(chip);
  });
  if (more) more.addEventListener("change", () => {
    if (more.value !== "none") press(more.value).focus();
    more.value = "none";
  });
  clear.addEventListener("click", () => { clearFilter(); search.focus(); });
  search.addEventListener("input", apply);

  /* Keys. */
  function rove(mark) {
    all(".picture a[tabindex='0']").forEach(link => link.setAttribute("tabindex", "-1"));
    mark.setAttribute("tabindex", "0");
  }

  function move(links, from, key) {
    const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
    const at = links.indexOf(from);
    const to = key === "Home" ? links[0] : key === "End" ? links[links.length - 1] : links[at + by];
    if (to) to.focus();
    return to;
  }

  function onArrow(event) {
    const mark = event.target.closest(".picture a");
    if (mark) {
      const order = shown(".item").map(item => (marks.get(item.id) || [])[0]).filter(link => link);
      const to = move(order, mark, event.key);
      if (to) rove(to);
      return true;
    }
    const link = event.target.closest(".item>a,.actor>a");
    if (link && event.key !== "ArrowLeft" && event.key !== "ArrowRight") {
      move(shown(link.closest(".actor") ? ".actor" : link.closest(".claim.item") ? ".claim.item" : ".event.item")
        .map(item => titleOf(item)), link, event.key);
      return true;
    }
    return false;
  }

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches("input,select,textarea");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape") {
      if (event.target === search && search.value) {
        search.value = "";
        apply();
      } else if (selected) {
        leave();
      }
    } else if (event.target === search && (event.key === "Enter" || event.key === "ArrowDown")) {
      const first = shown(".item")[0];
      if (first && event.key === "Enter") go("#" + first.id, search);
      else if (first) titleOf(first).focus();
    } else if (!typing && /^(Arrow|Home$|End$)/.test(event.key) && onArrow(event)) {
      event.preventDefault();
    }
  });

  /* Light and dark. */
  const theme = byId("theme");
  const dark = window.matchMedia("(prefers-color-scheme:dark)");
  const isDark = () => (root.getAttribute("data-theme") || (dark.matches ? "dark" : "light")) === "dark";
  const sayTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.addEventListener("click", () => {
    root.setAttribute("data-theme", isDark() ? "light" : "dark");
    sayTheme();
  });
  if (dark.addEventListener) dark.addEventListener("change", sayTheme);

  root.classList.add("scripts");
  all(".scripted").forEach(node => { node.hidden = false; });
  byId("filter").open = window.matchMedia("(min-width:1100px)").matches;
  all(".picture a").forEach(link => link.setAttribute("tabindex", "-1"));
  sayTheme();
  apply();
  show("center", false);
})();
