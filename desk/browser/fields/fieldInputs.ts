import type { ComponentType } from "react";
import type { FieldType } from "../../../newsroom/schema/fieldTypes.ts";
import { AddressInput } from "./AddressInput.tsx";
import { ChoiceInput } from "./ChoiceInput.tsx";
import { FocusInput } from "./FocusInput.tsx";
import type { FieldProps } from "./fieldTools.ts";
import { InstantInput } from "./InstantInput.tsx";
import { LineInput } from "./LineInput.tsx";
import { ListInput } from "./ListInput.tsx";
import { MapInput } from "./MapInput.tsx";
import { NamesInput } from "./NamesInput.tsx";
import { NumberInput } from "./NumberInput.tsx";
import { PictureInput } from "./PictureInput.tsx";
import { RecordInput } from "./RecordInput.tsx";
import { RecordsInput } from "./RecordsInput.tsx";
import { SlugInput } from "./SlugInput.tsx";
import { TextInput } from "./TextInput.tsx";

interface InputOfType {
  Input: ComponentType<FieldProps>;
  /** Several inputs under one heading. */
  grouped?: true;
}

/** The component of each type of field: a new type does not compile without one. */
export const FIELD_INPUTS: Readonly<Record<FieldType, InputOfType>> = {
  text: { Input: TextInput },
  slug: { Input: SlugInput },
  instant: { Input: InstantInput },
  language: { Input: LineInput },
  timeZone: { Input: LineInput },
  focus: { Input: FocusInput },
  picture: { Input: PictureInput },
  webAddress: { Input: LineInput },
  siteAddress: { Input: LineInput },
  fediverse: { Input: LineInput },
  address: { Input: AddressInput },
  ownAddress: { Input: LineInput },
  indexNowKey: { Input: LineInput },
  colour: { Input: LineInput },
  paperTone: { Input: LineInput },
  font: { Input: LineInput },
  choice: { Input: ChoiceInput },
  number: { Input: NumberInput },
  texts: { Input: ListInput },
  slugs: { Input: NamesInput, grouped: true },
  webAddresses: { Input: ListInput },
  ownAddresses: { Input: ListInput },
  record: { Input: RecordInput, grouped: true },
  records: { Input: RecordsInput, grouped: true },
  reasons: { Input: MapInput, grouped: true },
  switches: { Input: MapInput, grouped: true },
  messages: { Input: MapInput, grouped: true },
};
