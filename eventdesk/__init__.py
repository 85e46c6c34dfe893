"""EventDesk: forums, their programme and people, and the pages printed from them."""
