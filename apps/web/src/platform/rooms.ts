/** A part of the app that is loaded later comes with the rooms of the catalogue that it speaks: see the build's `messagesByRoom`. */
import { loadRooms } from '@plenary/ui';
import { pageLanguage } from './page-language';

export async function withRooms<Part>(part: Promise<Part>, rooms: readonly string[]): Promise<Part> {
  const [loaded] = await Promise.all([part, loadRooms(pageLanguage(), rooms)]);
  return loaded;
}
