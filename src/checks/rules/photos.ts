import { imageSize } from 'image-size';
import { nodesOf } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import {
  dataFilesOf,
  isObject,
  nodePosition,
  positionOf,
  textsOf,
  type RawContent,
} from '../raw-content.ts';

/** Photographs without a record, records without a photograph, files that are no usable picture. */
export function unusablePhotos(content: RawContent): Problem[] {
  const records = dataFilesOf(content, 'photo');
  const files = content.files.filter(({ kind }) => kind === 'photo-file');
  const paths = new Set(files.map(({ file }) => file));
  const named = new Set(records.map((record) => fileOf(record.file, record.data.value)));
  return [
    ...files
      .filter(({ file }) => !named.has(file))
      .map(({ file }): Problem => ({
        code: 'photo-incomplete',
        file,
        what: 'The picture has no record with text, credit and consent.',
        fix: 'Write photo.yaml beside it: file, alt in every language, credit and consent. Without consent, delete the picture.',
      })),
    ...records
      .filter((record) => !paths.has(fileOf(record.file, record.data.value) ?? record.file))
      .map((record): Problem => ({
        code: 'photo-incomplete',
        file: record.file,
        ...positionOf(record.data, ['file']),
        what: 'There is no such picture in the folder.',
        fix: 'Put the picture beside photo.yaml, or correct its name.',
      })),
    ...files.flatMap(({ file, bytes }): Problem[] => {
      const what = whyUnusable(bytes);
      if (what === undefined) return [];
      return [
        {
          code: 'photo-unusable',
          file,
          what,
          fix: `Save the picture as JPEG, at most ${String(mostPixels)} pixels on its longer side and ${String(mostMegabytes)} MB.`,
        },
      ];
    }),
  ];
}

/** Pictures placed in the middle of a text, where neither credit nor consent can be held. */
export function picturesInTexts(content: RawContent): Problem[] {
  return textsOf(content).flatMap((text) => {
    if (!text.parsed.tree) return [];
    return nodesOf(text.parsed.tree)
      .filter(({ node }) => node.type === 'image' || node.type === 'imageReference')
      .map(({ node }): Problem => ({
        code: 'photo-in-text',
        file: text.file,
        ...nodePosition(text, node),
        what: 'There is a picture in the text.',
        fix: 'Put the picture into the folder as photo.jpg and write photo.yaml beside it; the page shows it.',
      }));
  });
}

const mostPixels = 6000;
const mostMegabytes = 8;

function whyUnusable(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostMegabytes * 1024 * 1024) {
    return `The picture has ${String(Math.ceil(bytes.length / 1024 / 1024))} MB.`;
  }
  try {
    const { width, height } = imageSize(bytes);
    return Math.max(width, height) > mostPixels
      ? `The picture has ${String(width)} × ${String(height)} pixels.`
      : undefined;
  } catch {
    return 'The file is not a picture.';
  }
}

function fileOf(record: string, value: unknown): string | undefined {
  const name = isObject(value) ? value['file'] : undefined;
  if (typeof name !== 'string') return undefined;
  return `${record.slice(0, record.lastIndexOf('/'))}/${name.replace(/^\.\//, '')}`;
}
