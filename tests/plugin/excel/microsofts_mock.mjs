// SPDX-License-Identifier: MIT
//
// The stand-in for Excel over Microsoft's office-addin-mock, from the folder into which tests/setup has installed it.
import { createRequire } from 'node:module';
import { excelStandIn } from './excel_stand_in.mjs';

const { OfficeMockObject } = createRequire(`${process.env.KVARTAL_OFFICE_MOCK}/package.json`)('office-addin-mock');

export const excelOnTheMock = (sheets) => excelStandIn(sheets, OfficeMockObject);
