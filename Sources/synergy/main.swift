print("synergy")
