// The timeline: a histogram of the meetings in view, and a brush that chooses the period.

const timeline = {
  element: byId("timeline"), bins: [], drag: null,

  /** Makes the bins once: months, or quarters or years where there would be too many. */
  setUp() {
    const dated = data.meetings.filter((meeting) => meeting.firstDay !== null);
    const days = dated.map((meeting) => meeting.firstDay).concat(data.articles.filter((one) => one.day !== null).map((one) => one.day));
    if (days.length === 0) return;
    let first = Infinity, last = -Infinity;
    // What lies far from everything else would squeeze the rest: the outermost half per cent shares a bin.
    days.sort((a, b) => a - b);
    first = days[Math.floor(days.length * 0.004)];
    last = days[Math.ceil(days.length * 0.996) - 1];
    const years = (last - first) / 365.25;
    this.step = years <= 9 ? 1 : years <= 28 ? 3 : years <= 120 ? 12 : 120;
    const date = new Date(first * 86400000);
    let month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    month -= ((month % this.step) + this.step) % this.step;
    for (let day = monthStart(month); day <= last && this.bins.length < 400; month += this.step) {
      const next = monthStart(month + this.step);
      this.bins.push({ start: day, end: next - 1 });
      day = next;
    }
  },

  /** The bin of a day: the first or last for days beyond. */
  binOf(day) {
    let low = 0, high = this.bins.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.bins[middle].end < day) low = middle + 1; else high = middle;
    }
    return low;
  },

  /** The chosen bins, first and last. */
  chosen() {
    return [state.from === null ? 0 : this.binOf(state.from), state.to === null ? this.bins.length - 1 : this.binOf(state.to)];
  },

  /** How many meetings (or articles) that count each bin has, whatever the period. */
  counts() {
    const result = new Int32Array(this.bins.length);
    let undated = 0;
    const isArticles = tierInForce() === "co-mentioned";
    const admitted = isArticles ? admittedArticles(true) : admittedMeetings(true);
    admitted.forEach((isIn, number) => {
      if (!isIn) return;
      const day = isArticles ? data.articles[number].day : data.meetings[number].firstDay;
      if (day === null) undated++; else result[this.binOf(day)]++;
    });
    return [result, undated];
  },

  render() {
    const { element, bins } = this;
    element.hidden = bins.length < 2;
    if (element.hidden) return;
    const [counts, undated] = this.counts();
    const width = Math.max(200, element.clientWidth - 32), height = 46;
    const highest = Math.max(1, ...counts);
    const [from, to] = this.chosen();
    const bar = width / bins.length;
    const svg = shape("svg", { viewBox: `0 0 ${width} ${height + 16}`, width, height: height + 16, class: "bars" });
    counts.forEach((count, index) => {
      const tall = count === 0 ? 0 : Math.max(2, Math.sqrt(count / highest) * height);
      svg.append(shape("rect", { x: index * bar + Math.min(1, bar * 0.1), y: height - tall, width: Math.max(0.6, bar - Math.min(2, bar * 0.2)), height: tall, rx: Math.min(1.5, bar / 4), class: index >= from && index <= to ? "bar in" : "bar" }));
    });
    svg.append(shape("line", { x1: 0, x2: width, y1: height + 0.5, y2: height + 0.5, class: "axis" }));
    let lastTick = -Infinity;
    bins.forEach((bin, index) => {
      const year = new Date(bin.start * 86400000).getUTCFullYear();
      const isNew = index === 0 || year !== new Date(bins[index - 1].start * 86400000).getUTCFullYear();
      if (!isNew || index * bar - lastTick < 42 || index * bar > width - 26) return;
      lastTick = index * bar;
      const text = shape("text", { x: index * bar + 1, y: height + 13, class: "tick" });
      text.textContent = String(year);
      svg.append(text);
    });
    const left = from * bar, right = (to + 1) * bar;
    svg.append(shape("rect", { x: left, y: 0, width: right - left, height, class: state.from === null && state.to === null ? "brush all" : "brush" }));
    const handles = [["start", left, from, "periodStart"], ["end", right, to, "periodEnd"]].map(([side, x, index, key]) => {
      const handle = shape("g", { class: "handle", tabindex: 0, role: "slider", "data-side": side, "aria-label": t(key), "aria-valuemin": 0, "aria-valuemax": bins.length - 1, "aria-valuenow": index, "aria-valuetext": dateText(isoDay(side === "start" ? bins[index].start : bins[index].end)) });
      handle.append(shape("rect", { x: x - 9, y: 0, width: 18, height, class: "grip-area" }), shape("rect", { x: x - 2, y: 8, width: 4, height: height - 16, rx: 2, class: "grip" }));
      handle.addEventListener("keydown", (event) => this.key(event, side));
      return handle;
    });
    svg.append(...handles);
    svg.addEventListener("pointerdown", (event) => this.begin(event, svg, bar));
    const isAll = state.from === null && state.to === null;
    const period = isAll ? t("allTime") : `${dateText(isoDay(state.from ?? bins[0].start), true)} – ${dateText(isoDay(state.to ?? bins[bins.length - 1].end), true)}`;
    const active = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.side : null;
    element.replaceChildren(make("div", { class: "timeline-head" }, make("span", { class: "timeline-title" }, t("period")), make("strong", { id: "period" }, period),
      !isAll && undated > 0 ? make("span", { class: "quiet" }, t("undatedHidden", { n: undated })) : null,
      isAll ? null : make("button", { class: "plain", onclick: () => change({ from: null, to: null }) }, "×", make("span", { class: "unseen" }, t("allTime")))), svg);
    if (active) element.querySelector(`[data-side="${active}"]`).focus();
  },

  /** Sets the period to whole bins; the first and the last leave that side open. */
  set(from, to) {
    const last = this.bins.length - 1;
    const [low, high] = [Math.max(0, Math.min(from, to)), Math.min(last, Math.max(from, to))];
    change({ from: low === 0 ? null : this.bins[low].start, to: high === last ? null : this.bins[high].end });
  },

  key(event, side) {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12, Home: -1e6, End: 1e6 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const [from, to] = this.chosen();
    if (side === "start") this.set(Math.max(0, Math.min(from + step, to)), to);
    else this.set(from, Math.min(this.bins.length - 1, Math.max(to + step, from)));
  },

  begin(event, svg, bar) {
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    const binAt = (one) => Math.max(0, Math.min(this.bins.length - 1, Math.floor((one.clientX - box.left) / bar)));
    const grip = event.target.closest(".handle");
    const [from, to] = this.chosen();
    const start = binAt(event);
    const isBrush = event.target.classList.contains("brush") && !event.target.classList.contains("all");
    const move = (one) => {
      const at = binAt(one);
      if (grip) this.set(grip.dataset.side === "start" ? Math.min(at, to) : from, grip.dataset.side === "start" ? to : Math.max(at, from));
      else if (isBrush) {
        const shift = Math.max(-from, Math.min(this.bins.length - 1 - to, at - start));
        this.set(from + shift, to + shift);
      } else this.set(start, at);
    };
    const end = (one) => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      if (!grip && !isBrush && binAt(one) === start) this.set(start, start);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
  },
};

/** The first day of a month counted from the year 0. */
function monthStart(month) {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return Math.round(date.getTime() / 86400000);
}

/** An SVG element. */
function shape(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
