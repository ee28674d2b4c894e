/**
 * What runs in a round's file, and nowhere else: it keeps what is typed in the reader's own browser, and puts the answer
 * into a file or a mail. It asks nobody for anything; the file's own policy lets nothing else run.
 */
import { ANSWER_BEGINS, ANSWER_ENDS } from '@plenary/domain';

export const TO_GO_SCRIPT = `'use strict';
(() => {
  const form = document.forms[0];
  const { round, missing } = form.dataset;
  const key = 'plenary.answer.' + round;
  const all = () => [...form.elements].filter((one) => one.name);
  const newId = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    for (let at = 5, time = Date.now(); at >= 0; at -= 1, time = Math.floor(time / 256)) bytes[at] = time % 256;
    bytes[6] = (bytes[6] & 15) | 112;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((one) => one.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
  try {
    const kept = JSON.parse(localStorage.getItem(key) || '{}');
    for (const one of all()) if (typeof kept[one.name] === 'string') one.value = kept[one.name];
  } catch {}
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(all().map((one) => [one.name, one.value]))));
    } catch {}
  };
  form.addEventListener('input', keep);
  const value = (name) => (form.elements[name] ? form.elements[name].value.trim() : '');
  const answer = () => {
    const comments = [];
    for (let at = 1; form.elements['text' + at]; at += 1) {
      if (!value('text' + at)) continue;
      const id = form.elements['id' + at];
      if (!id.value) id.value = newId();
      const [kind, place] = [value('on' + at).slice(0, 1), value('on' + at).slice(2)];
      comments.push({
        id: id.value,
        on: kind === 'b' ? place : '',
        question: kind === 'q' ? place : '',
        type: value('type' + at),
        text: value('text' + at),
        proposedChange: value('proposedChange' + at),
      });
    }
    keep();
    const person = {};
    for (const name of ['name', 'address', 'organisation', 'stakeholderGroup', 'region']) person[name] = value(name);
    return { round, ...person, comments };
  };
  const written = () => {
    const whole = answer();
    const said = document.getElementById('said');
    if (!whole.name || !whole.address || whole.comments.length === 0) {
      said.textContent = missing;
      return null;
    }
    said.textContent = '';
    const bytes = new TextEncoder().encode(JSON.stringify(whole));
    const coded = btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join('')).match(/.{1,64}/g).join('\\n');
    const words = whole.comments.map((one) => [one.text, one.proposedChange].filter(Boolean).join('\\n\\n')).join('\\n\\n');
    return [whole.name + ': ' + round, words, '${ANSWER_BEGINS}\\n' + coded + '\\n${ANSWER_ENDS}', ''].join('\\n\\n');
  };
  const lead = (href, name) => {
    const link = document.createElement('a');
    link.href = href;
    if (name) link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
  };
  document.getElementById('save').addEventListener('click', () => {
    const text = written();
    if (!text) return;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    lead(address, form.dataset.file);
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  });
  document.getElementById('mail').addEventListener('click', () => {
    const text = written();
    if (text) lead('mailto:?subject=' + encodeURIComponent(form.dataset.file) + '&body=' + encodeURIComponent(text));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('ways').hidden = false;
})();
`;
