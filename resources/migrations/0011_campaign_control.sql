-- Campaigns that wait, are held, missed, tried out and repeated; who of several programs starts them; and a ledger that a
-- million recipients can be written into within seconds.

ALTER TABLE campaign
    DROP CONSTRAINT campaign_status_check,
    ADD CONSTRAINT campaign_status_check CHECK (status IN (
        'draft', 'scheduled', 'holding', 'running', 'paused', 'completed', 'stopped', 'missed', 'failed')),
    ADD COLUMN confirmed       integer NOT NULL DEFAULT 0 CHECK (confirmed >= 0),
    ADD COLUMN hold_until      timestamptz,
    ADD COLUMN recipient_local boolean NOT NULL DEFAULT false,
    ADD COLUMN pilot_size      integer NOT NULL DEFAULT 0 CHECK (pilot_size >= 0),
    ADD COLUMN pilot_goes_on   boolean NOT NULL DEFAULT false,
    ADD COLUMN sends_up_to     integer CHECK (sends_up_to > 0),
    ADD COLUMN repeats         jsonb,
    ADD COLUMN series_id       bigint,
    ADD COLUMN series_day      date,
    ADD CONSTRAINT campaign_holding_has_an_end CHECK (status <> 'holding' OR hold_until IS NOT NULL),
    ADD CONSTRAINT campaign_run_has_a_day CHECK ((series_id IS NULL) = (series_day IS NULL));
COMMENT ON COLUMN campaign.confirmed IS 'How many recipients a person agreed to when it was sent, scheduled or begun as a series.';
COMMENT ON COLUMN campaign.hold_until IS 'While holding: when it starts unless somebody takes it back.';
COMMENT ON COLUMN campaign.recipient_local IS 'Each recipient gets it at the wall time of scheduled_at where his number is from.';
COMMENT ON COLUMN campaign.sends_up_to IS 'The last position that may be claimed while a pilot batch is tried out; null means everybody.';
COMMENT ON COLUMN campaign.repeats IS 'In a draft: how often, as services/domain/Recurrence writes it; null means once.';
DROP INDEX campaign_due;
CREATE INDEX campaign_waiting ON campaign (status) WHERE status IN ('scheduled', 'holding', 'running', 'paused');

CREATE TABLE campaign_series (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name            text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 120),
    status          text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'paused', 'ended')),
    segment_id      bigint NOT NULL REFERENCES segment ON DELETE RESTRICT,
    content         jsonb NOT NULL,
    time_zone       text NOT NULL,
    rate_per_second integer NOT NULL CHECK (rate_per_second >= 0),
    cooldown_days   integer NOT NULL CHECK (cooldown_days >= 0),
    confirmed       integer NOT NULL CHECK (confirmed >= 0),
    repeats         jsonb NOT NULL,
    looked_at       timestamptz NOT NULL DEFAULT now(),
    created_at      timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE campaign_series IS 'A message that goes out again and again: each day of its rule makes one campaign.';
COMMENT ON COLUMN campaign_series.looked_at IS 'Days up to this moment are dealt with: sent, missed, or nobody was due.';
ALTER TABLE campaign ADD CONSTRAINT campaign_series_id_fkey FOREIGN KEY (series_id) REFERENCES campaign_series ON DELETE RESTRICT;
CREATE UNIQUE INDEX campaign_run_once_a_day ON campaign (series_id, series_day) WHERE series_id IS NOT NULL;

CREATE TABLE scheduler_lease (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    holder    uuid NOT NULL,
    host      text NOT NULL,
    is_server boolean NOT NULL,
    seen_at   timestamptz NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE scheduler_lease IS 'Which program starts campaigns and when it last said so; silent for 15 seconds, another takes over.';

-- Where the people of a calling code live, most of them: a number does not tell more (+62 is three zones).
CREATE TABLE calling_zone (
    code text PRIMARY KEY CHECK (code ~ '^[1-9][0-9]{0,2}$'),
    zone text NOT NULL
);
COMMENT ON TABLE calling_zone IS 'One IANA zone per country calling code, that of its capital or largest city. Codes are free of prefixes of each other.';
INSERT INTO calling_zone (code, zone) VALUES
    ('1', 'America/New_York'), ('7', 'Europe/Moscow'), ('20', 'Africa/Cairo'), ('27', 'Africa/Johannesburg'),
    ('30', 'Europe/Athens'), ('31', 'Europe/Amsterdam'), ('32', 'Europe/Brussels'), ('33', 'Europe/Paris'),
    ('34', 'Europe/Madrid'), ('36', 'Europe/Budapest'), ('39', 'Europe/Rome'), ('40', 'Europe/Bucharest'),
    ('41', 'Europe/Zurich'), ('43', 'Europe/Vienna'), ('44', 'Europe/London'), ('45', 'Europe/Copenhagen'),
    ('46', 'Europe/Stockholm'), ('47', 'Europe/Oslo'), ('48', 'Europe/Warsaw'), ('49', 'Europe/Berlin'),
    ('51', 'America/Lima'), ('52', 'America/Mexico_City'), ('53', 'America/Havana'),
    ('54', 'America/Argentina/Buenos_Aires'), ('55', 'America/Sao_Paulo'), ('56', 'America/Santiago'),
    ('57', 'America/Bogota'), ('58', 'America/Caracas'), ('60', 'Asia/Kuala_Lumpur'), ('61', 'Australia/Sydney'),
    ('62', 'Asia/Jakarta'), ('63', 'Asia/Manila'), ('64', 'Pacific/Auckland'), ('65', 'Asia/Singapore'),
    ('66', 'Asia/Bangkok'), ('81', 'Asia/Tokyo'), ('82', 'Asia/Seoul'), ('84', 'Asia/Ho_Chi_Minh'),
    ('86', 'Asia/Shanghai'), ('90', 'Europe/Istanbul'), ('91', 'Asia/Kolkata'), ('92', 'Asia/Karachi'),
    ('93', 'Asia/Kabul'), ('94', 'Asia/Colombo'), ('95', 'Asia/Yangon'), ('98', 'Asia/Tehran'),
    ('211', 'Africa/Juba'), ('212', 'Africa/Casablanca'), ('213', 'Africa/Algiers'), ('216', 'Africa/Tunis'),
    ('218', 'Africa/Tripoli'), ('220', 'Africa/Banjul'), ('221', 'Africa/Dakar'), ('222', 'Africa/Nouakchott'),
    ('223', 'Africa/Bamako'), ('224', 'Africa/Conakry'), ('225', 'Africa/Abidjan'), ('226', 'Africa/Ouagadougou'),
    ('227', 'Africa/Niamey'), ('228', 'Africa/Lome'), ('229', 'Africa/Porto-Novo'), ('230', 'Indian/Mauritius'),
    ('231', 'Africa/Monrovia'), ('232', 'Africa/Freetown'), ('233', 'Africa/Accra'), ('234', 'Africa/Lagos'),
    ('235', 'Africa/Ndjamena'), ('236', 'Africa/Bangui'), ('237', 'Africa/Douala'), ('238', 'Atlantic/Cape_Verde'),
    ('239', 'Africa/Sao_Tome'), ('240', 'Africa/Malabo'), ('241', 'Africa/Libreville'),
    ('242', 'Africa/Brazzaville'), ('243', 'Africa/Kinshasa'), ('244', 'Africa/Luanda'), ('245', 'Africa/Bissau'),
    ('248', 'Indian/Mahe'), ('249', 'Africa/Khartoum'), ('250', 'Africa/Kigali'), ('251', 'Africa/Addis_Ababa'),
    ('252', 'Africa/Mogadishu'), ('253', 'Africa/Djibouti'), ('254', 'Africa/Nairobi'),
    ('255', 'Africa/Dar_es_Salaam'), ('256', 'Africa/Kampala'), ('257', 'Africa/Bujumbura'),
    ('258', 'Africa/Maputo'), ('260', 'Africa/Lusaka'), ('261', 'Indian/Antananarivo'), ('262', 'Indian/Reunion'),
    ('263', 'Africa/Harare'), ('264', 'Africa/Windhoek'), ('265', 'Africa/Blantyre'), ('266', 'Africa/Maseru'),
    ('267', 'Africa/Gaborone'), ('268', 'Africa/Mbabane'), ('269', 'Indian/Comoro'), ('290', 'Atlantic/St_Helena'),
    ('291', 'Africa/Asmara'), ('297', 'America/Aruba'), ('298', 'Atlantic/Faroe'), ('299', 'America/Nuuk'),
    ('350', 'Europe/Gibraltar'), ('351', 'Europe/Lisbon'), ('352', 'Europe/Luxembourg'), ('353', 'Europe/Dublin'),
    ('354', 'Atlantic/Reykjavik'), ('355', 'Europe/Tirane'), ('356', 'Europe/Malta'), ('357', 'Asia/Nicosia'),
    ('358', 'Europe/Helsinki'), ('359', 'Europe/Sofia'), ('370', 'Europe/Vilnius'), ('371', 'Europe/Riga'),
    ('372', 'Europe/Tallinn'), ('373', 'Europe/Chisinau'), ('374', 'Asia/Yerevan'), ('375', 'Europe/Minsk'),
    ('376', 'Europe/Andorra'), ('377', 'Europe/Monaco'), ('378', 'Europe/San_Marino'), ('380', 'Europe/Kyiv'),
    ('381', 'Europe/Belgrade'), ('382', 'Europe/Podgorica'), ('383', 'Europe/Belgrade'), ('385', 'Europe/Zagreb'),
    ('386', 'Europe/Ljubljana'), ('387', 'Europe/Sarajevo'), ('389', 'Europe/Skopje'), ('420', 'Europe/Prague'),
    ('421', 'Europe/Bratislava'), ('423', 'Europe/Vaduz'), ('500', 'Atlantic/Stanley'), ('501', 'America/Belize'),
    ('502', 'America/Guatemala'), ('503', 'America/El_Salvador'), ('504', 'America/Tegucigalpa'),
    ('505', 'America/Managua'), ('506', 'America/Costa_Rica'), ('507', 'America/Panama'),
    ('508', 'America/Miquelon'), ('509', 'America/Port-au-Prince'), ('590', 'America/Guadeloupe'),
    ('591', 'America/La_Paz'), ('592', 'America/Guyana'), ('593', 'America/Guayaquil'), ('594', 'America/Cayenne'),
    ('595', 'America/Asuncion'), ('596', 'America/Martinique'), ('597', 'America/Paramaribo'),
    ('598', 'America/Montevideo'), ('599', 'America/Curacao'), ('670', 'Asia/Dili'), ('673', 'Asia/Brunei'),
    ('674', 'Pacific/Nauru'), ('675', 'Pacific/Port_Moresby'), ('676', 'Pacific/Tongatapu'),
    ('677', 'Pacific/Guadalcanal'), ('678', 'Pacific/Efate'), ('679', 'Pacific/Fiji'), ('680', 'Pacific/Palau'),
    ('681', 'Pacific/Wallis'), ('682', 'Pacific/Rarotonga'), ('683', 'Pacific/Niue'), ('685', 'Pacific/Apia'),
    ('686', 'Pacific/Tarawa'), ('687', 'Pacific/Noumea'), ('688', 'Pacific/Funafuti'), ('689', 'Pacific/Tahiti'),
    ('690', 'Pacific/Fakaofo'), ('691', 'Pacific/Pohnpei'), ('692', 'Pacific/Majuro'), ('850', 'Asia/Pyongyang'),
    ('852', 'Asia/Hong_Kong'), ('853', 'Asia/Macau'), ('855', 'Asia/Phnom_Penh'), ('856', 'Asia/Vientiane'),
    ('880', 'Asia/Dhaka'), ('886', 'Asia/Taipei'), ('960', 'Indian/Maldives'), ('961', 'Asia/Beirut'),
    ('962', 'Asia/Amman'), ('963', 'Asia/Damascus'), ('964', 'Asia/Baghdad'), ('965', 'Asia/Kuwait'),
    ('966', 'Asia/Riyadh'), ('967', 'Asia/Aden'), ('968', 'Asia/Muscat'), ('970', 'Asia/Hebron'),
    ('971', 'Asia/Dubai'), ('972', 'Asia/Jerusalem'), ('973', 'Asia/Bahrain'), ('974', 'Asia/Qatar'),
    ('975', 'Asia/Thimphu'), ('976', 'Asia/Ulaanbaatar'), ('977', 'Asia/Kathmandu'), ('992', 'Asia/Dushanbe'),
    ('993', 'Asia/Ashgabat'), ('994', 'Asia/Baku'), ('995', 'Asia/Tbilisi'), ('996', 'Asia/Bishkek'),
    ('998', 'Asia/Tashkent');

CREATE FUNCTION calling_code(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN substr(phone, 2, 1) IN ('1', '7') THEN substr(phone, 2, 1)
                WHEN substr(phone, 2, 2) IN ('20', '27', '30', '31', '32', '33', '34', '36', '39', '40', '41', '43', '44', '45', '46', '47', '48', '49', '51', '52', '53', '54', '55', '56', '57', '58', '60', '61', '62', '63', '64', '65', '66', '81', '82', '84', '86', '90', '91', '92', '93', '94', '95', '98') THEN substr(phone, 2, 2)
                ELSE substr(phone, 2, 3) END
$$;
COMMENT ON FUNCTION calling_code IS 'The country calling code of an E.164 number (ITU-T E.164: one digit, two, else three).';

CREATE FUNCTION is_blank(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT btrim(value, E' \t\n\u000b\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000') = ''
$$;
COMMENT ON FUNCTION is_blank IS 'Whether a text is white space only, as the programs see it when they compose a message.';

-- A number belongs to one contact, and a contact is once in a campaign: one index says both, and with the references
-- checked row by row gone, a million recipients are written in a quarter of the time. What the references did when
-- somebody is deleted, triggers do for all of them at once.
ALTER TABLE campaign_message
    DROP CONSTRAINT campaign_message_campaign_id_fkey,
    DROP CONSTRAINT campaign_message_contact_id_fkey;
DROP INDEX campaign_message_phone;
DROP INDEX campaign_message_contact;
DROP INDEX campaign_message_of_contact;
CREATE UNIQUE INDEX campaign_message_of_contact ON campaign_message (contact_id, campaign_id);
ALTER TABLE campaign_exclusion
    DROP CONSTRAINT campaign_exclusion_campaign_id_fkey,
    DROP CONSTRAINT campaign_exclusion_contact_id_fkey;

CREATE FUNCTION leave_campaigns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH written AS (
        SELECT m.campaign_id, m.position FROM campaign_message m JOIN gone ON gone.id = m.contact_id
         ORDER BY m.campaign_id, m.position FOR UPDATE OF m
    )
    UPDATE campaign_message m SET contact_id = NULL
      FROM written w WHERE m.campaign_id = w.campaign_id AND m.position = w.position;
    DELETE FROM campaign_exclusion e USING gone WHERE e.contact_id = gone.id;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION leave_campaigns IS 'Deleted people leave the ledger as numbers without a contact.';
CREATE TRIGGER contact_leaves_campaigns AFTER DELETE ON contact
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_campaigns();

CREATE FUNCTION empty_campaigns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM campaign_message m USING gone WHERE m.campaign_id = gone.id;
    DELETE FROM campaign_exclusion e USING gone WHERE e.campaign_id = gone.id;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION empty_campaigns IS 'A deleted campaign takes its recipients along.';
CREATE TRIGGER campaign_takes_recipients AFTER DELETE ON campaign
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION empty_campaigns();
