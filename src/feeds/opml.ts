/** Writes a list of feeds as OPML 2.0, the format in which feed readers take and give their subscriptions. */
import { generateOpml } from "feedsmith";
import type { Author } from "./feed.ts";

export interface FeedGroup {
  title: string;
  feeds: readonly { title: string; description: string; lang: string; link: string; address: string }[];
}

/** Groups without a feed are left out; throws when no group has one. */
export function opml(title: string, owner: Author, groups: readonly FeedGroup[]): string {
  return generateOpml({
    head: { title, ownerName: owner.name, ownerEmail: owner.email },
    body: {
      outlines: groups
        .filter(({ feeds }) => feeds.length > 0)
        .map((group) => ({
          text: group.title,
          outlines: group.feeds.map((feed) => ({
            type: "rss",
            text: feed.title,
            title: feed.title,
            description: feed.description,
            xmlUrl: feed.address,
            htmlUrl: feed.link,
            language: feed.lang,
          })),
        })),
    },
  });
}
