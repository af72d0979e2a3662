/**
 * Frond's icon: a fern frond on a rounded square of fern green, as SVG. The leaflets are computed along the stem, so that the small sizes get
 * fewer and broader ones instead of a blur.
 */
const round = (value) => Math.round(value * 100) / 100;

/** A point on the stem (a cubic Bézier curve in a box of 512) and the direction there, for t from 0 (root) to 1 (tip). */
function onStem(t) {
  const [p0, p1, p2, p3] = [
    [168, 432],
    [196, 330],
    [226, 200],
    [346, 92],
  ];
  const s = 1 - t;
  const at = (i) => s ** 3 * p0[i] + 3 * s * s * t * p1[i] + 3 * s * t * t * p2[i] + t ** 3 * p3[i];
  const slope = (i) => 3 * s * s * (p1[i] - p0[i]) + 6 * s * t * (p2[i] - p1[i]) + 3 * t * t * (p3[i] - p2[i]);
  return { x: at(0), y: at(1), angle: Math.atan2(slope(1), slope(0)) };
}

/** One leaflet: from the stem outwards, bent towards the tip. */
function leaflet({ x, y, angle }, side, length, width) {
  const out = angle + side * (Math.PI * 0.36);
  const tip = [x + Math.cos(out) * length, y + Math.sin(out) * length];
  const bend = (along, across) => [
    x + Math.cos(out) * length * along - Math.sin(out) * width * across,
    y + Math.sin(out) * length * along + Math.cos(out) * width * across,
  ];
  const points = [bend(0.35, -side * 1.15), bend(0.35, side * 0.85)];
  const text = ([a, b]) => `${round(a)} ${round(b)}`;
  return `M${text([x, y])}Q${text(points[0])} ${text(tip)}Q${text(points[1])} ${text([x, y])}Z`;
}

/** The icon for a size in pixels. */
export function iconSvg(size) {
  const pairs = size <= 24 ? 4 : size <= 48 ? 6 : 9;
  const stem = size <= 24 ? 30 : size <= 48 ? 20 : 13;
  const leaves = [];
  for (let index = 0; index < pairs; index += 1) {
    const t = 0.16 + (0.76 * index) / (pairs - 1);
    // Longest a third of the way up, tapering to the tip.
    const length = (size <= 24 ? 1.3 : 1) * (34 + 118 * Math.sin(Math.PI * (0.24 + (0.76 * index) / (pairs - 1))));
    const width = ((size <= 24 ? 360 : 320) / (pairs + 1.5)) * (0.4 + (0.6 * length) / 152);
    for (const side of [-1, 1]) leaves.push(leaflet(onStem(t + (side === 1 ? 0.012 : 0)), side, length, width));
  }
  const tip = onStem(0.985);
  leaves.push(leaflet({ ...tip, angle: tip.angle + Math.PI * 0.36 }, -1, 46, 200 / (pairs + 1.5)));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" role="img" aria-label="Frond">',
    '<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2f8f57"/><stop offset="1" stop-color="#175c3a"/></linearGradient></defs>',
    '<rect x="24" y="24" width="464" height="464" rx="108" fill="url(#g)"/>',
    `<path d="M168 432C196 330 226 200 346 92" fill="none" stroke="#eafbe9" stroke-width="${stem}" stroke-linecap="round"/>`,
    `<path d="${leaves.join('')}" fill="#eafbe9"/>`,
    '</svg>',
    '',
  ].join('\n');
}
