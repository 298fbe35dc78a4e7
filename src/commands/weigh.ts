import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a folder with a built site holds: pages, files in all (pages too), and their bytes. */
export async function weigh(folder: string): Promise<Weight> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

interface Weight {
  pages: number;
  files: number;
  bytes: number;
}
