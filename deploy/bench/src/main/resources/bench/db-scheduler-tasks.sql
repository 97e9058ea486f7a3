-- One task for each open commitment that has none.
INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
SELECT 'breach', id, due_instant, false, 1
FROM commitment
WHERE wake_at IS NOT NULL AND state = 'AGREED' AND id <> ALL (ARRAY[:templates]::uuid[])
ON CONFLICT DO NOTHING;

VACUUM (ANALYZE) scheduled_tasks;

CHECKPOINT;
