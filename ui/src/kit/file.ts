/** Reads a file as base64; null when it weighs more than `most` bytes, which is checked before reading. */
export function readFile(file: File, most: number): Promise<string | null> {
  if (file.size > most) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('the file could not be read'));
    };
    reader.readAsDataURL(file);
  });
}
