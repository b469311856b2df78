/// Whether a text speaks of the International Labour Organization, without which `C29` means nothing.
struct LabourContext {}
