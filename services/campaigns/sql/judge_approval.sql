-- Whether so many people at such a cost take the word of a second owner, and how far that is.
SELECT needs_approval(:people, (:cost)::bigint), is_approved(:campaign, :people, (:cost)::bigint),
       EXISTS (SELECT FROM campaign_approval a
                WHERE a.campaign_id = :campaign AND a.state = 'asked' AND a.content = approved_content(:campaign))
