import { expect, it } from "vitest";
import { notFoundResponse } from "./notFoundResponse.ts";

it("says in words what is not there, and for how long that may be kept", async () => {
  const plain = notFoundResponse();
  expect(plain.status).toBe(404);
  expect(await plain.text()).toBe("There is nothing at this address.\n");
  expect(plain.headers.get("cache-control")).toBe("max-age=0, must-revalidate");
  expect(plain.headers.get("x-accel-expires")).toBe("3");
  const secret = notFoundResponse("picture", "private");
  expect(await secret.text()).toBe("There is no picture at this address.\n");
  expect(secret.headers.get("cache-control")).toBe("private, no-store");
});
