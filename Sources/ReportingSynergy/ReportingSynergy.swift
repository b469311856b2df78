// One import for embedders: the nouns, the crosswalk, the planner, the references, the files and the curated packs.
@_exported public import SynergyCrosswalk
@_exported public import SynergyInterchange
@_exported public import SynergyMappings
@_exported public import SynergyMatching
@_exported public import SynergyModel
@_exported public import SynergyReferences
@_exported public import SynergyReuse
