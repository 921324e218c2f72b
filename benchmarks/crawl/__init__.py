"""A whole crawl, from the wire to the database, beside Scrapy alone."""
