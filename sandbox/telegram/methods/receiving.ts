import { Refusal } from "../refusal.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const WEBHOOK_ACTIVE =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const WEBHOOK_SET = "Conflict: terminated by setWebhook request";

function setWebhook(
  world: World,
  url: string,
  options: { drop?: boolean | undefined; secret?: string | undefined },
): true {
  world.webhook.set(url, options.secret);
  if (url !== "") world.updates.interrupt(new Refusal(409, WEBHOOK_SET));
  if (options.drop) world.updates.clear();
  return true;
}

/** Methods by which updates reach the bot. */
export const receiving: Methods<"getUpdates" | "setWebhook" | "deleteWebhook" | "getWebhookInfo"> = {
  getUpdates(world, params, gone) {
    if (world.webhook.active()) throw new Refusal(409, WEBHOOK_ACTIVE);
    if (params.allowed_updates) world.updates.allow(params.allowed_updates);
    return world.updates.poll(params, gone);
  },
  setWebhook(world, params) {
    if (params.allowed_updates) world.updates.allow(params.allowed_updates);
    return setWebhook(world, params.url, { drop: params.drop_pending_updates, secret: params.secret_token });
  },
  deleteWebhook: (world, params) => setWebhook(world, "", { drop: params.drop_pending_updates }),
  getWebhookInfo: (world) => world.webhook.info(),
};
