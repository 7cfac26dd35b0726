-- What came late, after its person was erased, goes first: it leads to nobody any more.
DELETE FROM "assignment" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "assignment"."person_id");
DELETE FROM "exposure" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "exposure"."person_id");
DELETE FROM "experiment_event" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "experiment_event"."person_id");
DELETE FROM "experiment_choice" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "experiment_choice"."person_id");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exposure" ADD CONSTRAINT "exposure_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment_event" ADD CONSTRAINT "experiment_event_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment_choice" ADD CONSTRAINT "experiment_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
