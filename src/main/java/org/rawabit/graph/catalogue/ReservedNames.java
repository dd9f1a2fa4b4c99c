// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.graph.catalogue;

import java.util.Set;

/** Names that no entity type can have: the program's own labels in the graph, and types of its GraphQL schema. */
final class ReservedNames {

    static final Set<String> LABELS = Set.of(
            "AccessToken", "Agency", "Case", "CaseMember", "CaseShare", "CaseworkState", "Compartment", "Entity", "Event",
            "File", "HitQuestion", "ImportBatch", "ImportLock", "Migration", "MigrationLock", "Record", "Reveal", "RevealLock",
            "Session", "SilentKey", "User", "UserKey", "VaultCheck", "WaitingEvent");

    static final Set<String> SCHEMA = Set.of(
            "About", "Agency", "AgencyKind", "AuditChain", "AuditEntry", "AuditPage", "Boolean", "Case", "CaseLook",
            "CaseMember", "CaseRole", "CaseShare", "CaseStatus", "Catalogue", "Chart", "Choice", "CommonNeighbour",
            "CommonNeighbours", "DateTime", "DeedKind", "DeedState", "Direction", "Entity", "EntityType", "Event",
            "EventConnection", "EventEdge", "Fact", "Float", "GivenNames", "HitAnswer", "HitQuestion", "ID", "Int", "Link",
            "LinkCount", "LinkFilter", "LinkStatus", "LinkType", "Masked", "Me", "Mutation", "NameWarning", "NewPassword",
            "NewToken", "OwnSession", "OwnToken", "PageInfo", "Path", "PathStep", "Paths", "Property", "PropertyType",
            "ProtectionStatus", "Query", "Rank", "RankedEntity", "Ranking", "Reveal", "RevealPurpose", "RevealRight",
            "RevealStatus", "Revealed", "RevealedValue", "Role", "SealedField", "SearchConnection", "SearchEdge", "SourceRef",
            "String", "Subscription", "Text", "TokenRight", "TypeCount", "User", "UserKey");

    private ReservedNames() {
    }

    static String free(String name) {
        if (LABELS.contains(name) || SCHEMA.contains(name)) {
            throw new CatalogueException("the program uses the name " + name + " itself; take another");
        }
        return name;
    }
}
