-- What came late, after its person was erased, goes first: nothing of it can be opened any more.
DELETE FROM "profile" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "profile"."person_id");
DELETE FROM "conversation" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "conversation"."person_id");
DELETE FROM "memory" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "memory"."person_id");
DELETE FROM "rating" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "rating"."person_id");
DELETE FROM "model_use" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "model_use"."person_id");
DELETE FROM "report" WHERE NOT EXISTS (SELECT FROM "person" WHERE "person"."id" = "report"."person_id");

-- AddForeignKey
ALTER TABLE "profile" ADD CONSTRAINT "profile_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory" ADD CONSTRAINT "memory_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_use" ADD CONSTRAINT "model_use_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
