// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// User.id: security/user-by-id, security/change-user, security/take-factor-step. User.name: security/user-by-name, security/add-user.
CREATE CONSTRAINT user_id IF NOT EXISTS FOR (u:User) REQUIRE u.id IS UNIQUE;
CREATE CONSTRAINT user_name IF NOT EXISTS FOR (u:User) REQUIRE u.name IS UNIQUE;
// Session.id: security/session, security/touch-session, security/end-session. Session(userId): security/sessions-of-user, security/end-sessions.
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (s:Session) REQUIRE s.id IS UNIQUE;
CREATE INDEX session_user IF NOT EXISTS FOR (s:Session) ON (s.userId);
// AccessToken.id: security/token, security/end-token. AccessToken(userId): security/tokens-of-user, security/end-tokens.
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (t:AccessToken) REQUIRE t.id IS UNIQUE;
CREATE INDEX access_token_user IF NOT EXISTS FOR (t:AccessToken) ON (t.userId);
