/** A file chosen by the user, read in memory. */
export interface ReadFile {
  base64: string;
}

/** Reads a file as base64; null when it weighs more than `most` bytes, which is checked before reading. */
export async function readFile(file: File, most: number): Promise<ReadFile | null> {
  if (file.size > most) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  // By pieces: one call cannot take a million arguments.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return { base64: btoa(text) };
}
