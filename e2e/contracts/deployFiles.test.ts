import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse as parseToml } from "smol-toml";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { HEALTH_ADDRESS, READY_ADDRESS } from "../../newsroom/addresses/addresses.ts";
import { readServerSettings } from "../../newsroom/settings/serverSettings.ts";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";
import { ROOT } from "../../testkit/project.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const units = readdirSync(path.join(ROOT, "deploy/systemd"));
const compose = parse(read("deploy/compose.yaml"), { merge: true });
const manifests = ["settings", "deployment", "service"].flatMap((name) =>
  parseAllDocuments(read(`deploy/kubernetes/${name}.yaml`)).map((document) => document.toJS()),
);
const manifest = (kind: string) => manifests.find((one) => one.kind === kind);
const pod = manifest("Deployment").spec.template.spec;
const site = pod.containers[0];
const fly = parseToml(read("deploy/fly.toml")) as Record<string, never>;
const render = parse(read("deploy/render.yaml")).services[0];
const dockerfile = read("deploy/Dockerfile");

/** Seconds that a stop takes at most, after the drain delay. */
const STOP = 10;

/** Folders in which a server writes, as paths of the image. */
const WRITTEN = ["/data"].concat(
  (["cards", "originals", "renditions", "shapes"] as const).map(
    (name) => `/paper/${WORKSPACE_PATHS[name]}`,
  ),
);

/** The environment of each way to run a server. */
const ENVIRONMENTS: Record<string, Record<string, string>> = {
  compose: compose.services["site-1"].environment,
  kubernetes: { ...manifest("ConfigMap").data, ...manifest("Secret").stringData },
  fly: fly.env as unknown as Record<string, string>,
  render: Object.fromEntries(
    render.envVars.map(({ key, value }: { key: string; value?: string }) => [key, value ?? ""]),
  ),
};

describe("what is shipped for other machines", () => {
  it.each(Object.entries(ENVIRONMENTS))("has settings for %s that there are", (_, environment) => {
    const documented = new Set(
      [...read("docs/operating.md").matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name),
    );
    expect(Object.keys(environment).filter((name) => !documented.has(name))).toEqual([]);
    expect(() => readServerSettings(environment as NodeJS.ProcessEnv)).not.toThrow();
  });

  it("gives a server the time that it needs to stop", () => {
    const seconds = (text: string) => Number(/^(\d+)s?$/.exec(text)?.[1]);
    const times = {
      compose: compose.services["site-1"].stop_grace_period,
      kubernetes: String(pod.terminationGracePeriodSeconds),
      fly: fly.kill_timeout as unknown as string,
      render: String(render.maxShutdownDelaySeconds),
    };
    for (const [name, time] of Object.entries(times)) {
      const { drainDelay } = readServerSettings(ENVIRONMENTS[name] as NodeJS.ProcessEnv);
      expect(seconds(time), name).toBeGreaterThanOrEqual(drainDelay + STOP);
    }
    for (const unit of ["broadsheet@.service", "broadsheet-desk.service"]) {
      const time = /^TimeoutStopSec=(.*)$/m.exec(read(`deploy/systemd/${unit}`))?.[1] ?? "";
      expect(seconds(time), unit).toBeGreaterThan(STOP);
    }
    // Until the cluster sends no more readers.
    const { periodSeconds, failureThreshold } = site.readinessProbe;
    expect(
      readServerSettings(ENVIRONMENTS.kubernetes as NodeJS.ProcessEnv).drainDelay,
    ).toBeGreaterThan(periodSeconds * failureThreshold);
  });

  it("asks a server at the addresses that it has, and at its port", () => {
    const ofPod = (probe: string) => site[probe].httpGet;
    expect([ofPod("livenessProbe"), ofPod("startupProbe"), ofPod("readinessProbe")]).toEqual(
      [HEALTH_ADDRESS, HEALTH_ADDRESS, READY_ADDRESS].map((address) => ({
        path: address,
        port: "http",
      })),
    );
    expect(site.ports).toEqual([{ name: "http", containerPort: 3000 }]);
    expect(manifest("Service").spec.ports).toEqual([
      { name: "http", port: 80, targetPort: "http" },
    ]);
    expect(render.healthCheckPath).toBe(READY_ADDRESS);
    expect(fly.http_service).toMatchObject({
      internal_port: 3000,
      checks: [{ path: READY_ADDRESS }],
    });
    expect(dockerfile).toContain(`http://127.0.0.1:\${process.env.PORT}${HEALTH_ADDRESS}`);
    expect(dockerfile).toContain("PORT=3000");
  });

  it("lets a server write where it writes, and nowhere else", () => {
    const declared = JSON.parse(/^VOLUME (.*)$/m.exec(dockerfile)?.[1] ?? "[]");
    expect(declared).toEqual(WRITTEN);
    const { "site-1": one, "site-2": two, desk } = compose.services;
    const mounts = (service: { volumes: string[] }) =>
      service.volumes.map((mount) => mount.split(":").at(-1));
    expect(mounts(one)).toEqual(WRITTEN);
    expect(mounts(two)).toEqual(WRITTEN);
    expect(mounts(desk)).toEqual([...WRITTEN, "/backups"]);
    expect([one.read_only, two.read_only, desk.read_only]).toEqual([true, true, true]);
    expect(site.volumeMounts.map((mount: { mountPath: string }) => mount.mountPath)).toEqual([
      ...WRITTEN,
      "/tmp",
    ]);
    expect(site.securityContext.readOnlyRootFilesystem).toBe(true);
    expect(pod.securityContext.runAsNonRoot).toBe(true);
    expect(dockerfile).toContain("USER node");
  });

  it("names files that there are", () => {
    expect(compose.services["site-1"].build.dockerfile).toBe("deploy/Dockerfile");
    expect([fly.build, render.dockerfilePath]).toEqual([
      { dockerfile: "Dockerfile" },
      "./deploy/Dockerfile",
    ]);
    expect(dockerfile).toContain(`/paper/${WORKSPACE_PATHS.server} `);
    const wanted = [...read("deploy/Dockerfile.dockerignore").matchAll(/^!(.*)$/gm)].map(
      ([, name]) => name ?? "",
    );
    const started = units.flatMap((unit) =>
      [...read(`deploy/systemd/${unit}`).matchAll(/^ExecStart=\S+ (\S+) (\S+)/gm)].flatMap(
        ([, ...names]) => names,
      ),
    );
    const listed = parse(read("deploy/kubernetes/kustomization.yaml")).resources.map(
      (name: string) => `deploy/kubernetes/${name}`,
    );
    const all = [...wanted, ...started, ...listed];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  it("changes only the operator's lines of the nginx file, and each of them", () => {
    const [change = ""] = compose.services.nginx.command[2].split("&&");
    const out = path.join(temporaryFolder(), "default.conf");
    const command = change
      .replaceAll("$$", "$")
      .replace("/etc/broadsheet/", `${ROOT}/deploy/nginx/`)
      .replace("/etc/nginx/conf.d/default.conf", out);
    const done = spawnSync("sh", ["-c", command], {
      env: { ...process.env, PAPER_HOST: "news.example" },
    });
    expect(done.status, String(done.stderr)).toBe(0);
    const before = read("deploy/nginx/broadsheet.conf").split("\n");
    const changed = readFileSync(out, "utf8")
      .split("\n")
      .filter((line, at) => line !== before[at]);
    expect(changed.every((line) => line.includes("yours"))).toBe(true);
    expect(changed).toHaveLength(before.filter((line) => /^\s.*# yours/.test(line)).length);
    expect(changed.join("\n")).toContain("site-1:3000");
    expect(changed.join("\n")).not.toMatch(/127\.0\.0\.1|courier/);
  });

  it.runIf(spawnSync("systemd-analyze", ["--version"]).status === 0)(
    "has units that systemd understands",
    () => {
      const folder = temporaryFolder();
      const files = units.map((unit) => path.join(folder, unit.replace("@.", "@3000.")));
      for (const [at, unit] of units.entries()) {
        copyFileSync(path.join(ROOT, "deploy/systemd", unit), files[at] ?? "");
      }
      const { stderr, status } = spawnSync("systemd-analyze", ["verify", ...files]);
      expect([String(stderr), status]).toEqual(["", 0]);
    },
  );
});
