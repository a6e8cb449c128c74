// @ts-check
"use strict";

/**
 * A text with marks that may overlap: it is cut wherever a mark begins or ends, and each piece carries all marks over
 * it. Offsets count code points.
 * @typedef {{start: number, end: number, kind: string, events?: string[], label?: string}} Mark
 */
var klipMarks = (() => {
  /**
   * @param {string[]} points the text
   * @param {Mark[]} marks
   * @param {number} from @param {number} to the part to show
   * @returns {{text: string, marks: Mark[]}[]}
   */
  function pieces(points, marks, from, to) {
    const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.start < mark.end);
    const cuts = new Set([from, to]);
    for (const mark of inside) {
      cuts.add(Math.max(from, mark.start));
      cuts.add(Math.min(to, mark.end));
    }
    const places = [...cuts].sort((a, b) => a - b);
    return places.slice(1).map((end, i) => ({
      text: points.slice(places[i], end).join(""),
      marks: inside.filter((mark) => mark.start < end && mark.end > places[i]),
    }));
  }

  /** The marks of an article. @param {any} article @param {any[]} findings @returns {Mark[]} */
  function of(article, findings) {
    /** @type {Mark[]} */
    const marks = [];
    for (const entity of article.entities) {
      for (const at of entity.mentions)
        marks.push({ start: at.start, end: at.end, kind: entity.type, label: entity.name });
    }
    for (const date of article.dates)
      marks.push({ start: date.start, end: date.end, kind: "date", label: date.value || date.timex });
    for (const event of article.events) {
      const events = [event.id];
      for (const at of event.triggers) marks.push({ start: at.start, end: at.end, kind: "trigger", events });
      for (const at of event.participants) marks.push({ start: at.start, end: at.end, kind: "participant", events });
      if (event.date) marks.push({ start: event.date.start, end: event.date.end, kind: "eventDate", events });
    }
    for (const finding of findings) {
      if (finding.start >= 0) marks.push({ start: finding.start, end: finding.end, kind: `gold${finding.fault}` });
    }
    return marks;
  }

  return { pieces, of };
})();
