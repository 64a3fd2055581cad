// Measures where a browser puts the parts of pages that are written from right to left, and writes into the document
// `PASS page` or `FAIL page: what`, a line a page.
//
// What is written from left to right (code, titles, lines of listings) stands in one piece a line, its characters from left
// to right, and no number changes its place with its sign or its title. What comes before it in a text stands to its
// right, what comes after it to its left. The first cell of a row is the one furthest to the right.

const EPSILON = 1;
const STRONG_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const STRONG_LEFT = /[A-Za-z\u00c0-\u024f]/;

// The place of one character.
function place(node, offset) {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getClientRects()[0];
}

// The characters of an element that are seen, each with its place.
function characters(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const all = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (let offset = 0; offset < node.length; offset++) {
      const character = node.data[offset];
      const rect = /\s/.test(character) ? null : place(node, offset);
      all.push({ character, rect });
    }
  }
  return all;
}

const sameLine = (one, other) => Math.abs(one.bottom - other.bottom) < Math.min(one.height, other.height) / 2;

// What is wrong inside of text that is written from left to right.
function inside(text, seen) {
  const faults = [];
  for (let at = 1; at < seen.length; at++) {
    const [before, after] = [seen[at - 1].rect, seen[at].rect];
    if (sameLine(before, after) && after.left < before.right - EPSILON) {
      faults.push(`\`${text}\` is not written from left to right`);
      break;
    }
  }
  return faults;
}

// The texts and the isolated elements of a block, in order.
function items(block) {
  const all = [];
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        for (let offset = 0; offset < child.length; offset++) {
          all.push({ character: child.data[offset], node: child, offset });
        }
      } else if (child.nodeName === "BR") {
        all.push({ isBreak: true });
      } else if (child.nodeName === "CODE" || (child.nodeName === "SPAN" && child.textContent)) {
        all.push({ element: child });
      } else if (!["UL", "TABLE", "PRE", "DIV"].includes(child.nodeName)) {
        walk(child);
      }
    }
  };
  walk(block);
  return all;
}

// What is wrong with the order of a block.
function order(block) {
  const faults = [];
  const all = items(block);
  const neighbour = (at, step) => {
    for (let next = at + step; all[next] && !all[next].isBreak; next += step) {
      if (all[next].element || !/\s/.test(all[next].character)) return all[next];
    }
    return null;
  };
  const strong = (at, step) => {
    for (let next = at + step; all[next] && !all[next].isBreak; next += step) {
      const character = all[next].character ?? "";
      if (STRONG_RIGHT.test(character)) return "right";
      if (STRONG_LEFT.test(character)) return "left";
    }
    return "right";
  };
  all.forEach((item, at) => {
    if (!item.element) return;
    const own = characters(item.element).filter((c) => c.rect);
    if (own.length === 0) return;
    // Between two Latin words, it is part of a Latin phrase.
    if (strong(at, -1) === "left" && strong(at, 1) === "left") return;
    const edges = (rect, isBefore) => {
      for (const { rect: other } of own) {
        if (!sameLine(rect, other)) continue;
        if (isBefore ? rect.left < other.right - EPSILON : rect.right > other.left + EPSILON) {
          const where = isBefore ? "before" : "after";
          faults.push(`what stands ${where} \`${item.element.textContent}\` is on its wrong side`);
          return;
        }
      }
    };
    for (const [step, isBefore] of [[-1, true], [1, false]]) {
      const other = neighbour(at, step);
      if (!other || other.element) continue;
      const rect = place(other.node, other.offset);
      if (rect && !STRONG_LEFT.test(other.character)) edges(rect, isBefore);
    }
  });
  return faults;
}

// A sign before a number, and a number before a Latin word, that change their places.
function numbers(frame) {
  const faults = [];
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const match of node.data.matchAll(/§(?=\d)|\d (?=[A-Za-z])/g)) {
      const [before, after] = [place(node, match.index), place(node, match.index + match[0].length)];
      if (before && after && sameLine(before, after) && after.left < before.right - EPSILON) {
        faults.push(`\`${node.data.slice(match.index, match.index + 16)}\` is not written from left to right`);
      }
    }
  }
  return faults;
}

function measure(page) {
  const faults = [];
  let count = 0;
  const frame = page.querySelector("[lang][dir]");
  if (!frame || getComputedStyle(frame).direction !== "rtl") return { faults: ["the page is not written from right to left"], count };
  for (const element of frame.querySelectorAll("code, span")) {
    const seen = characters(element).filter((c) => c.rect);
    if (seen.length === 0) continue;
    count++;
    faults.push(...inside(element.textContent.trim().split("\n")[0], seen));
    const lines = new Set(seen.map((c) => Math.round(c.rect.bottom)));
    if (element.parentNode.nodeName !== "PRE" && element.getClientRects().length > lines.size) {
      faults.push(`\`${element.textContent}\` is torn apart`);
    }
  }
  for (const block of frame.querySelectorAll("p, li, td, th, h1, h2, h3, h4")) faults.push(...order(block));
  faults.push(...numbers(frame));
  for (const row of frame.querySelectorAll("tr")) {
    const cells = [...row.cells].map((cell) => cell.getBoundingClientRect());
    if (cells.some((cell, at) => at > 0 && cell.right > cells[at - 1].left + EPSILON)) faults.push("the cells of a row run from left to right");
  }
  return { faults, count };
}

const report = document.createElement("pre");
report.id = "report";
const lines = [];
for (const page of document.querySelectorAll("section[data-page]")) {
  const { faults, count } = measure(page);
  const some = [...new Set(faults)].slice(0, 3).join("; ");
  lines.push(faults.length === 0 ? `PASS ${page.dataset.page} (${count} measured)` : `FAIL ${page.dataset.page}: ${some}`);
}
report.textContent = "\n" + lines.join("\n") + "\n";
document.body.replaceChildren(report);
