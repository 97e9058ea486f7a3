-- A dead letter stands for a delivery; one without it could never be replayed.
ALTER TABLE dead_letter ADD CONSTRAINT dead_letter_of_delivery FOREIGN KEY (delivery_id) REFERENCES delivery;
