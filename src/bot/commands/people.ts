import { contactCommands } from "./contacts.ts";
import { type GroupCommandsParts, groupCommands } from "./groups.ts";
import { type LookingOnParts, lookingOn } from "./looking-on.ts";
import { type StrangerCommandsParts, strangerCommands } from "./strangers.ts";
import { type TeamCommandsParts, teamCommands } from "./team.ts";

export interface PeopleCommandsParts extends TeamCommandsParts {
  store: TeamCommandsParts["store"] &
    StrangerCommandsParts["store"] &
    LookingOnParts["store"] &
    GroupCommandsParts["store"];
  lettingIn: TeamCommandsParts["lettingIn"] &
    StrangerCommandsParts["lettingIn"] &
    Parameters<typeof contactCommands>[0]["lettingIn"];
}

/** Who is let in, whom an admin lets in, and whoever is not. */
export function peopleCommands(parts: PeopleCommandsParts) {
  return {
    team: teamCommands(parts),
    contacts: contactCommands(parts),
    lookOn: lookingOn(parts),
    meet: strangerCommands(parts),
    groups: groupCommands(parts),
  };
}
