-- Works are deleted when they are done; those of earlier versions were kept empty.
DELETE FROM intakes WHERE state = 'done';
