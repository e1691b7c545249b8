import { u16, u8 } from './bytes.ts';
import type { Modifier } from './modifiers.ts';

/** What of the formatting of characters matters to the words. */
export interface CharacterProperties {
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
  /** Undefined where the style says it. */
  readonly isHidden: boolean | undefined;
  readonly style: number | undefined;
  readonly font: number | undefined;
  /** A sign of a font of signs. */
  readonly symbol: { readonly font: number; readonly code: number } | undefined;
  /** What looks like a picture is data of a field. */
  readonly isData: boolean;
  readonly isObject: boolean;
}

type Building = { -readonly [Name in keyof CharacterProperties]: CharacterProperties[Name] };

const takers: Readonly<Record<number, (properties: Building, operand: Uint8Array) => void>> = {
  0x0800: (properties, operand) => (properties.isDeleted = isOn(operand)),
  0x0801: (properties, operand) => (properties.isInserted = isOn(operand)),
  0x083c: (properties, operand) => (properties.isHidden = toggled(operand)),
  0x4a30: (properties, operand) => (properties.style = u16(operand, 0)),
  0x4a4f: (properties, operand) => (properties.font = u16(operand, 0)),
  0x6a09: (properties, operand) => (properties.symbol = { font: u16(operand, 0), code: u16(operand, 2) }),
  0x0806: (properties, operand) => (properties.isData = isOn(operand)),
  0x0856: (properties, operand) => (properties.isObject = isOn(operand)),
};

export function characterProperties(modifiers: readonly Modifier[]): CharacterProperties {
  const properties: Building = {
    isDeleted: false, isInserted: false, isHidden: undefined, style: undefined, font: undefined, symbol: undefined,
    isData: false, isObject: false,
  }; // prettier-ignore
  for (const { code, operand } of modifiers) takers[code]?.(properties, operand);
  return properties;
}

function isOn(operand: Uint8Array): boolean {
  return u8(operand, 0) === 1;
}

/** 128: as the style has it; 129: otherwise than the style has it, which hides nothing as a rule. */
function toggled(operand: Uint8Array): boolean | undefined {
  const value = u8(operand, 0);
  return value === 128 ? undefined : value !== 0;
}
