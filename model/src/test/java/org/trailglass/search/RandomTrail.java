package org.trailglass.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.trailglass.parse.RandomRecords;

/// Makes random records that have the well-known fields, odd ones, and everything that {@link
/// RandomRecords} thinks of.
public final class RandomTrail {
  private static final List<String> MEMBERS =
      List.of(
          "'eventTime':'2024-03-0#T1#:00:0#Z'",
          "'eventTime':'2024-03-01T10:00:0#.##Z'",
          "'eventTime':'no time'",
          "'eventTime':170928#000",
          "'@timestamp':'2024-03-0#T00:00:00Z'",
          "'eventSource':'s#.amazonaws.com'",
          "'eventSource':'S3'",
          "'errorCode':'AccessDenied'",
          "'errorMessage':'User: arn:aws:iam::12345678901#:user/Alice is not authorized'",
          "'sourceIPAddress':'203.0.113.#'",
          "'sourceIPAddress':'10.#.#.1##'",
          "'sourceIPAddress':'2001:db8::#'",
          "'sourceIPAddress':'::ffff:203.0.113.#'",
          "'sourceIPAddress':'s3.amazonaws.com'",
          "'sourceIPAddress':'203.0.113.300'",
          "'readOnly':true",
          "'readOnly':false",
          "'eventID':'0f8fad5b-d9cb-469f-a165-7086772895##'",
          "'eventID':'0F8FAD5B-D9CB-469F-A165-7086772895##'",
          "'recipientAccountId':'12345678901#'",
          "'userIdentity':{'type':'IAMUser','userName':'alice#','accessKeyId':'AKIA0000#'}",
          "'userIdentity':{'type':'AssumedRole','sessionContext':{'sessionIssuer':"
              + "{'type':'Role','userName':'role#'},'attributes':{'mfaAuthenticated':'false'}}}",
          "'userIdentity':null",
          "'requestParameters':{'durationSeconds':1#00,'bucketName':'bucket-#'}",
          "'requestParameters':{'durationSeconds':'3#00','key':'ÄÖ/ß/K/K#'}",
          "'requestParameters':{'policy':'{\\\"Statement\\\":[{\\\"Action\\\":\\\"s3:#\\\"}]}'}",
          "'requestParameters':{'n':[#,-#.5,#e3,'0#',1e-400,123456789012345678#]}",
          "'requestParameters':null",
          "'requestParameters':{}",
          "'responseElements':{'a':null}",
          "'responseElements':{'ConsoleLogin':'Failure'}",
          "'resources':[{'ARN':'arn:aws:s3:::bucket-#'},{'ARN':'arn:aws:s3:::Bucket-#/k'}]",
          "'name':'Own#'",
          "'user':'own#'",
          "'vpc':'vpce-#\\n\\t<b>'");

  private final Random random;
  private final RandomRecords odd;

  public RandomTrail(long seed) {
    random = new Random(seed);
    odd = new RandomRecords(seed);
  }

  public List<String> records(int count) {
    return Stream.generate(this::next).limit(count).toList();
  }

  private String next() {
    if (random.nextInt(4) == 0) {
      return odd.next();
    }
    var text = new StringBuilder("{\"eventVersion\":\"1.08\",\"eventName\":\"");
    text.append(List.of("Get", "get", "Put", "AssumeRole").get(random.nextInt(4)))
        .append(random.nextInt(3))
        .append('"');
    int members = random.nextInt(8);
    for (int i = 0; i < members; i++) {
      text.append(',').append(member());
    }
    return text.append('}').toString();
  }

  private String member() {
    var shape = MEMBERS.get(random.nextInt(MEMBERS.size())).replace('\'', '"');
    var text = new StringBuilder();
    for (char c : shape.toCharArray()) {
      text.append(c == '#' ? (char) ('0' + random.nextInt(3)) : c);
    }
    return text.toString();
  }
}
