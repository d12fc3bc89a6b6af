import { createServer } from "node:net";
import { expect, it } from "vitest";
import { serverPort } from "./serverPort.ts";

it("Without PORT a server has the first free port from 3000 on, and says so when it is another", async () => {
  const first = createServer();
  const taken = await new Promise<boolean>((resolve) => {
    first.once("error", () => resolve(false));
    first.listen(3000, () => resolve(true));
  });
  const { port, said } = await serverPort({} as unknown as NodeJS.ProcessEnv);
  if (taken) await new Promise((done) => first.close(done));
  expect(port).toBeGreaterThan(3000);
  expect(said).toBe(`The port 3000 is in use and PORT is not set: this is ${port}.`);
});

it("A port that PORT names is not replaced by another", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, done));
  const { port } = other.address() as { port: number };
  const env = { PORT: String(port) } as unknown as NodeJS.ProcessEnv;
  await expect(serverPort(env)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await new Promise((done) => other.close(done));
  expect(await serverPort(env)).toEqual({ port });
});
