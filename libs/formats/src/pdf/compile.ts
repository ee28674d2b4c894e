/**
 * The typesetter at work: one template, one text as data, the pictures as files that exist in memory only. It reaches
 * no network, and of the machine's files it reads only fonts.
 */
import { createHash } from 'node:crypto';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, Loss } from '@plenary/document';
import { ownSize, sizeOnPage } from '../docx-out/image-size';
import type { ImportedImage } from '../imported-file';
import { LIMITS } from '../limits';
import { contentOf, type PlacedPicture } from './content';
import { PdfError, type PdfFile, type PdfOptions } from './pdf-file';
import { samplesByScript } from './scripts';
import { TEMPLATE } from './template';

/** A folder that is nowhere: the typesetter sees what is put before it and nothing else. */
const ROOT = '/plenary-pdf';
const FORMATS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};
const POINTS_PER_PIXEL = 0.75;
const WIDEST_POINTS = 440;
const TALLEST_POINTS = 620;

export function compilePdf(blocks: readonly Block[], options: PdfOptions): PdfFile {
  const compiler = NodeCompiler.create({ workspace: ROOT });
  const losses: Loss[] = [];
  const pictures = new Map<string, PlacedPicture>();
  const wanted = new Set(blocks.flatMap(({ image }) => (image ? [image.hash] : [])));
  for (const image of options.images ?? []) {
    if (!wanted.has(image.hash) || pictures.has(image.hash)) continue;
    const placed = placePicture(compiler, image);
    if (placed) pictures.set(image.hash, placed);
    else losses.push({ what: 'image-type', where: 'document', detail: image.hash });
  }
  const content = contentOf(blocks, options, (block) => placedIn(block, pictures));
  compiler.mapShadow(`${ROOT}/text.json`, Buffer.from(JSON.stringify(content)));

  const compiled = compiler.compile({ mainFileContent: TEMPLATE });
  const document = compiled.result;
  if (!document) throw new PdfError('PDF_FAILED', { reason: reasonOf(compiler, compiled) });
  const print = (pdfStandard?: string) => compiler.pdf(document, pdfStandard === undefined ? {} : { pdfStandard });
  let bytes: Buffer;
  try {
    bytes = print('ua-1');
  } catch {
    // A sign without a font, or a typesetter that knows no such standard: the same pages, as well as it can.
    bytes = print();
  }
  for (const [script, sample] of samplesByScript(JSON.stringify(content))) {
    if (!hasFont(compiler, sample)) losses.push({ what: 'no-font', where: 'document', detail: script });
  }
  return {
    bytes: new Uint8Array(bytes),
    pages: document.numOfPages,
    tagged: bytes.includes('/StructTreeRoot') && bytes.includes('/MarkInfo'),
    losses,
  };
}

/** Puts a picture before the typesetter; one that it cannot read, or that would fill the memory, is left out. */
function placePicture(compiler: NodeCompiler, image: ImportedImage): PlacedPicture | undefined {
  const format = FORMATS[image.mediaType];
  const own = ownSize(image.bytes);
  if (format === undefined || (own && own.width * own.height > LIMITS.pdfPixels)) return undefined;
  const name = createHash('sha256').update(image.bytes).digest('hex');
  const path = `/pictures/${name}`;
  compiler.mapShadow(ROOT + path, Buffer.from(image.bytes));
  const tried = compiler.compile({
    mainFileContent: '#image(sys.inputs.path, format: sys.inputs.format, width: 10pt)',
    inputs: { path, format },
  });
  if (!tried.result) return undefined;
  const { width, height } = sizeOnPage(image.bytes, {});
  return { path, format, width: fitting(width, height) };
}

function placedIn({ image }: Block, pictures: ReadonlyMap<string, PlacedPicture>): PlacedPicture | undefined {
  const placed = image && pictures.get(image.hash);
  if (!placed || !image.width || !image.height) return placed;
  return { ...placed, width: fitting(image.width, image.height) };
}

/** The width in points at which a picture of so many pixels stands on the page. */
function fitting(width: number, height: number): number {
  const points = width * POINTS_PER_PIXEL;
  return Math.max(4, Math.min(points, WIDEST_POINTS, (TALLEST_POINTS * width) / Math.max(height, 1)));
}

/** The strictest standard refuses a page with a sign for which there is no font. */
function hasFont(compiler: NodeCompiler, sample: string): boolean {
  try {
    compiler.pdf(
      { mainFileContent: '#set text(font: "Libertinus Serif")\n#sys.inputs.sample', inputs: { sample } },
      { pdfStandard: 'a-2b' },
    );
    return true;
  } catch {
    return false;
  }
}

/** The typesetter's own words for what went wrong; they name our template, never the text. */
function reasonOf(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError() ?? compiled.takeDiagnostics();
  const [first] = error ? (compiler.fetchDiagnostics(error) as { message?: string }[]) : [];
  return (first?.message ?? 'unknown').slice(0, 200);
}
