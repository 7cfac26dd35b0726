import { placesAbroad } from './places-abroad.ts'
import type { PlaceGroup } from './places-group.ts'
import { koreanPlaces } from './places-korea.ts'

/** The bundled places, the best known first. */
export const placeGroups: readonly PlaceGroup[] = [...koreanPlaces, ...placesAbroad]
