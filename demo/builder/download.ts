/* Fetches the files beside this page and hands them over as one archive. */
import {Zip, ZipPassThrough} from 'fflate';
import {archiveFiles, archiveName, stepsPage, type Amount} from './download.logic.js';
import type {Materials} from './snippet-parts.logic.js';

export {stepsPage};

/** Hands a file over to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** How many files are fetched at the same time. */
const lanes = 8;

/** Fetches each file once; throws where one cannot be had, for half an archive is none. */
function folderAt(address: string) {
  const fetched = new Map<string, Promise<Uint8Array>>();
  const waiting: (() => void)[] = [];
  let running = 0;
  const fetchFile = async (path: string): Promise<Uint8Array> => {
    if (running >= lanes) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    try {
      const answer = await fetch(address + path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
  return (path: string): Promise<Uint8Array> => {
    const file = fetched.get(path) ?? fetchFile(path);
    fetched.set(path, file);
    return file;
  };
}

/** Packed by the browser's own deflate, which leaves 2 % less than the library's. */
class PackedFile extends ZipPassThrough {
  constructor(path: string) {
    super(path);
    this.compression = 8;
    this.mtime = new Date(2020, 0, 1);
  }

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    const packed = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    new Response(packed).arrayBuffer().then(
      (buffer) => this.ondata(null, new Uint8Array(buffer), isLast),
      (error: Error) => this.ondata(error as Parameters<typeof this.ondata>[0], new Uint8Array(), true),
    );
  }
}

function archiveOf(files: Readonly<Record<string, Uint8Array>>): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const parts: BlobPart[] = [];
    const zip = new Zip((error, part, isLast) => {
      if (error) reject(error);
      parts.push(part);
      if (isLast) resolve(new Blob(parts, {type: 'application/zip'}));
    });
    for (const [path, bytes] of Object.entries(files)) {
      const file = new PackedFile(path);
      zip.add(file);
      file.push(bytes, true);
    }
    zip.end();
  });
}

/** Makes the archive of the files in `folder`, and gives its size in bytes once the browser has it. */
export async function download(materials: Materials, amount: Amount, folder: string): Promise<number> {
  const bytesOf = folderAt(folder);
  const list = JSON.parse(new TextDecoder().decode(await bytesOf('integrity.json'))) as object;
  const paths = [...new Set([...Object.keys(list), 'integrity.json'])].sort();
  const files = await archiveFiles(materials, amount, {paths, bytesOf});
  const zip = await archiveOf(files);
  saveFile(zip, archiveName(materials, amount));
  return zip.size;
}
