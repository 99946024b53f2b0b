/** Pixels for each point of a picture: 144 to the inch, enough to read it at arm's length. */
const PIXELS_PER_POINT = 2;
/** The longest side that every browser draws. */
const LONGEST_SIDE = 8_000;

/**
 * A drawing as a PNG file's bytes, drawn by the browser.
 * @param svg with everything it needs inside
 * @param size in points
 */
export async function pngOf(svg: string, size: { width: number; height: number }): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(PIXELS_PER_POINT, LONGEST_SIDE / Math.max(size.width, size.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob === null) throw new Error("the browser drew no picture");
  return new Uint8Array(await blob.arrayBuffer());
}
