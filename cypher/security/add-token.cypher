// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an access token. Parameters: properties. One row.
CREATE (t:AccessToken)
SET t = $properties
RETURN t.id AS id
