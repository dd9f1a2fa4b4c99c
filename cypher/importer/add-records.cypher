// Makes records of entities that exist once. Parameters: rows (properties). One row.
UNWIND $rows AS row
CREATE (r:Record)
SET r = row
RETURN count(r) AS made
