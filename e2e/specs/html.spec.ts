import { expect, test } from "@playwright/test";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { htmlFaults } from "../helpers/htmlFaults.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

for (const { name, address, status } of PAGE_KINDS) {
  test(`The HTML of ${name} keeps to the standard`, async ({ baseURL }) => {
    const answer = await rawRequest(baseURL ?? "", address);
    expect(answer.status).toBe(status);
    expect(await htmlFaults(answer.text)).toEqual([]);
  });
}
