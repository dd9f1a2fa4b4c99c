// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is a member of these cases? Parameters: caseIds. A row a member, by case and name: id, user (name), role, roles (at the
// agency), works: whether this is a user who is let in, and whose keys are not in the case. Indexes CaseMember(caseId), User(id),
// UserKey(userId, entityId), Record(entityId).
MATCH (m:CaseMember) WHERE m.caseId IN $caseIds
OPTIONAL MATCH (u:User {id: m.user})
RETURN m.caseId AS caseId, m.user AS id, coalesce(u.name, m.user) AS user, m.role AS role, coalesce(u.roles, []) AS roles,
  coalesce(NOT u.locked, false) AND NOT EXISTS {
    MATCH (k:UserKey {userId: m.user}) MATCH (:Record {entityId: k.entityId, caseId: m.caseId}) } AS works
ORDER BY caseId, user, id
