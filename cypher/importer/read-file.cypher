// The number of a kept file. Parameters: id. At most one row.
MATCH (f:File {id: $id})
RETURN f.number AS number
