// Stands here until the module is filled.
