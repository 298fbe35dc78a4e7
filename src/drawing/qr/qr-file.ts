/** A drawn code as a whole SVG file, black on white; what `qrPath` gives, and pages bear on paper. Ships to the browser. */
export function qrFile({ path, side }: { path: string; side: string }): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${path}"/></svg>\n`
  );
}
