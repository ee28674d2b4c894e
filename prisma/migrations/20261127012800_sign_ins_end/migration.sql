SET LOCAL ROLE plenary_owner;

-- A sign-in that ends is called out wherever and however it ended, so that what it holds open can be closed.
CREATE FUNCTION sign_in.call_out_ended_sign_in() RETURNS TRIGGER LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM pg_notify('plenary_sign_ins', OLD."id");
  RETURN NULL;
END
$$;
CREATE TRIGGER "call_out_ended_sign_in" AFTER DELETE ON sign_in."session"
FOR EACH ROW EXECUTE FUNCTION sign_in.call_out_ended_sign_in();
